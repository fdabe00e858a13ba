// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/kept_result.h"

#include <array>

namespace waymark {

namespace {

std::string shareText(Fraction share) {
    std::string text = std::to_string(share.numerator());
    if (share.denominator() != 1) {
        text += '/';
        text += std::to_string(share.denominator());
    }
    return text;
}

KeptStanding keepStanding(const Standing& standing, const Decision& decision) {
    KeptStanding kept{decision.alternatives[static_cast<std::size_t>(standing.alternative)],
                      standing.rank,
                      tierWord(standing.tier),
                      {},
                      {}};
    for (const Reason& reason : standing.reasons) {
        kept.reasons.push_back({reason.rule->id, shareText(reason.share)});
    }
    for (const Rule* rule : standing.ruledOutBy) {
        kept.ruledOutBy.push_back(rule->id);
    }
    return kept;
}

} // namespace

KeptResult keepResult(const Result& result, const Engine& engine, const Versions& versions) {
    KeptResult kept;
    kept.versions = versions;
    const Questionnaire& questionnaire = engine.questionnaire();
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        kept.questions.push_back(questionnaire.variables[index].id);
    }
    for (const Rule* stop : result.stops) {
        kept.stops.push_back(stop->id);
    }
    if (const DecisionResult* setting = result.of("setting")) {
        kept.certainty = certaintyWord(setting->certainty);
        for (const Standing& standing : setting->ranking.standings) {
            kept.standings.push_back(keepStanding(standing, *setting->ranking.decision));
        }
    }
    return kept;
}

const char* tierWord(Tier tier) {
    constexpr std::array Words{"fits", "if-arranged", "not-advised-now"};
    return Words[static_cast<std::size_t>(tier)];
}

const char* certaintyWord(Certainty certainty) {
    constexpr std::array Words{"settled", "leaning", "open", "abstain"};
    return Words[static_cast<std::size_t>(certainty)];
}

} // namespace waymark
