// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/case_check.h"

namespace waymark {

Findings checkFiring(const Engine& engine, const std::vector<Case>& cases) {
    Findings findings;
    for (const Rule& rule : engine.rules().rules) {
        bool fires = false;
        bool rests = rule.when.isAlwaysTrue();
        for (const Case& one : cases) {
            const KnowledgeState state = engine.questionnaire().stateFrom(one.answers);
            const bool holds = evaluate(rule.when, state) == Truth::True &&
                               evaluate(rule.unless, state) != Truth::True;
            fires = fires || holds;
            rests = rests || !holds;
        }
        if (!fires || !rests) {
            findings.push_back(
                {7, fires ? "fires-in-every-case" : "fires-in-no-case", rule.id, rule.file,
                 rule.pointer,
                 fires ? "no case leaves this rule alone" : "no case makes this rule fire", ""});
        }
    }
    return findings;
}

} // namespace waymark
