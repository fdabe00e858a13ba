// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/people.h"

#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"

#include <numeric>

namespace waymark::bench {

namespace {

constexpr double UsualShare = 0.7;

struct Data {
    explicit Data(Knowledge knowledge)
        : texts(std::move(knowledge.texts))
        , engine(std::move(knowledge.questionnaire), std::move(knowledge.rules),
                 std::move(knowledge.pathway)) {}

    Texts texts;
    Engine engine;
};

const Data& data() {
    static const Data loaded(loadKnowledge(findDataFolder().knowledge, "en"));
    return loaded;
}

} // namespace

const Engine& engine() {
    return data().engine;
}

const Texts& texts() {
    return data().texts;
}

const CompiledDecision& setting() {
    return engine().compiled().decision(engine().rules().decision("setting").value());
}

Case person(Random& random, int open) {
    const Questionnaire& questionnaire = engine().questionnaire();
    std::vector<VariableIndex> order(static_cast<std::size_t>(questionnaire.askedCount()));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    }
    Case person;
    for (std::size_t i = static_cast<std::size_t>(open); i < order.size(); ++i) {
        const Variable& variable = questionnaire.variables[order[i]];
        const int value = random.unit() < UsualShare ? variable.usual.value
                                                     : random.below(variable.domain().size());
        person.answers.give(order[i], ValueSet::single(value));
    }
    return person;
}

std::vector<Case> people(int count, int open) {
    Random random(static_cast<std::uint64_t>(open) + 1);
    std::vector<Case> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(person(random, open));
    }
    return all;
}

} // namespace waymark::bench
