// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/real_data.h"

#include "formats/case_json.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"

namespace waymark::tests {

namespace {

struct RealData {
    explicit RealData(Knowledge knowledge)
        : texts(std::move(knowledge.texts))
        , plan(std::move(knowledge.plan))
        , plainWords(std::move(knowledge.plainWords))
        , engine(std::move(knowledge.questionnaire), std::move(knowledge.rules),
                 std::move(knowledge.pathway)) {}

    Texts texts;
    PlanContent plan;
    PlainWords plainWords;
    Engine engine;
};

const RealData& realData() {
    static const RealData data(loadKnowledge(findDataFolder().knowledge, "en"));
    return data;
}

} // namespace

const Engine& realEngine() {
    return realData().engine;
}

const Texts& realTexts() {
    return realData().texts;
}

const PlanContent& realPlan() {
    return realData().plan;
}

const PlainWords& realPlainWords() {
    return realData().plainWords;
}

const CompiledDecision& realSetting() {
    return realEngine().compiled().decision(realEngine().rules().decision("setting").value());
}

Ranking realRanking(const Case& answered, std::string_view decision) {
    const int index = realEngine().rules().decision(decision).value();
    const CompiledDecision& compiled = realEngine().compiled().decision(index);
    return rank(compiled, realEngine().rules(),
                realEngine().questionnaire().stateFrom(answered.answers),
                Weights(*compiled.decision, answered.importance));
}

std::set<std::string> firstPlaces(const Ranking& ranking) {
    std::set<std::string> first;
    for (const Standing& standing : ranking.standings) {
        if (standing.rank == 1) {
            first.insert(
                ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)]);
        }
    }
    return first;
}

Case caseIn(const std::filesystem::path& path) {
    return readCaseFile(path, realEngine().questionnaire(), realEngine().rules());
}

} // namespace waymark::tests
