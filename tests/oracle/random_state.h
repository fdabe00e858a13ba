// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "insight/random.h"
#include "knowledge/variables.h"
#include "oracle/plain_ranking.h"

#include <vector>

namespace waymark::tests {

/// One state twice: as the engine holds it, and as plain ints in the order of plainVariables().
struct TwinState {
    KnowledgeState state;
    std::vector<int> values;
};

/// Every variable, derived ones included, has one value, or is not known at all.
[[nodiscard]] inline TwinState randomTwin(Random& random, const Variables& variables,
                                          double known) {
    TwinState twin{KnowledgeState(variables.layout()), {}};
    for (const char* id : plainVariables()) {
        const VariableIndex index = variables.find(id).value();
        const bool isKnown = random.unit() < known;
        const int value = random.below(variables[index].domain().size());
        twin.values.push_back(isKnown ? value : -1);
        if (isKnown) {
            twin.state.set(index, ValueSet::single(value));
        }
    }
    return twin;
}

} // namespace waymark::tests
