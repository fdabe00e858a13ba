// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/plan_firing_check.h"

namespace waymark {

namespace {

struct Firing {
    bool stands = false;
    bool rests = false;
};

struct Occurrence {
    const Occasion& occasion;
    std::string id;
    std::string file;
    std::string pointer;
};

class Check {
public:
    Check(const Questionnaire& questionnaire, const std::vector<Case>& cases) {
        for (const Case& one : cases) {
            m_states.push_back(questionnaire.stateFrom(one.answers));
        }
    }

    void look(const Occurrence& at) {
        const bool isConditional = !at.occasion.when.isAlwaysTrue() || !isEmpty(at.occasion.unless);
        const Firing firing = firingOf(at.occasion);
        if (isConditional && !(firing.stands && firing.rests)) {
            m_findings.push_back({7, firing.stands ? "fires-in-every-case" : "fires-in-no-case",
                                  at.id, at.file, at.pointer,
                                  firing.stands ? "no case leaves this out of the plan"
                                                : "no case brings this into the plan",
                                  ""});
        }
    }

    [[nodiscard]] Findings findings() && { return std::move(m_findings); }

private:
    static bool isEmpty(const Condition& condition) {
        return condition.kind == Condition::Kind::Any && condition.parts.empty();
    }

    [[nodiscard]] Firing firingOf(const Occasion& occasion) const {
        Firing firing;
        for (const KnowledgeState& state : m_states) {
            const bool stands = evaluate(occasion.when, state) == Truth::True &&
                                evaluate(occasion.unless, state) != Truth::True;
            (stands ? firing.stands : firing.rests) = true;
        }
        return firing;
    }

    std::vector<KnowledgeState> m_states;
    Findings m_findings;
};

} // namespace

Findings checkPlanFiring(const PlanContent& plan, const Questionnaire& questionnaire,
                         const std::vector<Case>& cases) {
    Check check(questionnaire, cases);
    for (const FirstStep& step : plan.firstSteps) {
        check.look({step.occasion, step.id, step.file, step.pointer});
    }
    for (const PlanTask& task : plan.tasks) {
        check.look({task.occasion, task.id, task.file, ""});
        for (const PlanPart& part : task.parts) {
            for (const PlanLine& line : part.lines) {
                check.look({line.occasion, line.id, line.file, line.pointer});
            }
        }
    }
    return std::move(check).findings();
}

} // namespace waymark
