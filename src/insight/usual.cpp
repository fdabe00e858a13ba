// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/usual.h"

namespace waymark {

Likelihoods likelihoods(const Variable& variable, ValueSet possible) {
    Likelihoods result;
    const bool usualIsPossible = possible.contains(variable.usual.value) && possible.size() > 1;
    const double others = possible.size() - 1;
    const double odds = variable.usual.odds;
    forEachValue(possible, [&](int value) {
        double share = 1.0 / possible.size();
        if (usualIsPossible) {
            share = value == variable.usual.value ? odds / (odds + 1) : 1 / ((odds + 1) * others);
        }
        result.emplace_back(value, share);
    });
    return result;
}

int valueAt(const Likelihoods& values, double at) {
    for (const auto& [value, likely] : values) {
        if (at < likely) {
            return value;
        }
        at -= likely;
    }
    return values.back().first;
}

} // namespace waymark
