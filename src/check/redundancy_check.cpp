// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/redundancy_check.h"

#include "check/completion_search.h"

#include <algorithm>
#include <map>

namespace waymark {

namespace {

bool isFinal(const Rule& rule) {
    return rule.unless == Condition::anyOf({});
}

bool names(const Rule& rule, int alternative) {
    return std::ranges::find(rule.alternatives, alternative) != rule.alternatives.end();
}

/// Whether the other rule could do a part of what this one does, in the same cases.
bool isRelated(const Rule& rule, const Rule& other) {
    // A stop stops, whichever decision it was written for.
    if (&rule == &other || rule.kind != other.kind ||
        (rule.decision != other.decision && rule.kind != RuleKind::Stop)) {
        return false;
    }
    switch (rule.kind) {
    case RuleKind::RuleOut:
        return (other.hard || !rule.hard) &&
               std::ranges::any_of(rule.alternatives, [&](int one) { return names(other, one); });
    case RuleKind::Weigh:
        return rule.criterion == other.criterion && rule.steps == other.steps;
    case RuleKind::Stop:
        return rule.help == other.help && (isFinal(other) || rule.unless == other.unless);
    default:
        // Lines say different things, whatever they are about.
        return false;
    }
}

/// Whether everything the rule does is done by the other one, too, whenever both hold.
bool isCoveredBy(const Rule& rule, const Rule& other) {
    return isRelated(rule, other) &&
           (rule.kind != RuleKind::RuleOut ||
            std::ranges::all_of(rule.alternatives, [&](int one) { return names(other, one); }));
}

class Redundancy {
public:
    Redundancy(const Questionnaire& questionnaire, const std::vector<const Rule*>& rules)
        : m_questionnaire(questionnaire)
        , m_rules(rules) {
        for (const Rule* rule : rules) {
            m_behind[rule] = askedBehind({&rule->when}, questionnaire);
        }
    }

    [[nodiscard]] Findings take() {
        for (const Rule* rule : m_rules) {
            const std::size_t before = m_findings.size();
            for (const Rule* other : m_rules) {
                checkPair(*rule, *other);
            }
            if (m_findings.size() == before) {
                checkTwo(*rule);
            }
        }
        return std::move(m_findings);
    }

private:
    void report(const Rule& rule, std::string code, std::string message) {
        m_findings.push_back(
            {2, std::move(code), rule.id, rule.file, rule.pointer, std::move(message), ""});
    }

    [[nodiscard]] bool shareAnAnswer(const Rule& rule, const Rule& other) const {
        return std::ranges::any_of(m_behind.at(&other), [&](VariableIndex variable) {
            const auto& behind = m_behind.at(&rule);
            return std::ranges::find(behind, variable) != behind.end();
        });
    }

    /// True when `rule` holds only where one of the others holds.
    [[nodiscard]] bool implies(const Rule& rule,
                               const std::vector<const Condition*>& others) const {
        return !findCase(m_questionnaire, {&rule.when}, others);
    }

    [[nodiscard]] bool implies(const Rule& rule, const Rule& other) const {
        return (shareAnAnswer(rule, other) || other.when.isAlwaysTrue()) &&
               implies(rule, {&other.when});
    }

    void checkPair(const Rule& rule, const Rule& other) {
        if (!isCoveredBy(rule, other) || !implies(rule, other)) {
            return;
        }
        const bool isMutual = isCoveredBy(other, rule) && implies(other, rule);
        if (rule.kind == RuleKind::Weigh) {
            // "This or worse" adds steps on purpose; only the very same reason twice is a fault.
            if (isMutual && rule.id < other.id) {
                report(rule, "counted-twice",
                       '"' + other.id + "\" holds in the same cases and does the same");
            }
        } else if (!isMutual || rule.id < other.id) {
            report(rule, "redundant",
                   '"' + other.id + "\" holds whenever this does, and does as much");
        }
    }

    /// Every two that could do it together; said once is enough.
    void checkTwo(const Rule& rule) {
        std::vector<const Rule*> related;
        std::ranges::copy_if(m_rules, std::back_inserter(related), [&](const Rule* other) {
            // What one of them does alone was said of that one, or of this rule, already.
            return isRelated(rule, *other) && !(isCoveredBy(rule, *other) && implies(rule, *other));
        });
        for (std::size_t i = 0; i < related.size(); ++i) {
            for (std::size_t j = i + 1; j < related.size(); ++j) {
                if (isDoneBy(rule, *related[i], *related[j])) {
                    reportTwo(rule, *related[i], *related[j]);
                    return;
                }
            }
        }
    }

    [[nodiscard]] bool isDoneBy(const Rule& rule, const Rule& one, const Rule& two) const {
        switch (rule.kind) {
        case RuleKind::RuleOut:
            return std::ranges::all_of(rule.alternatives, [&](int alternative) {
                std::vector<const Condition*> named;
                for (const Rule* other : {&one, &two}) {
                    if (names(*other, alternative)) {
                        named.push_back(&other->when);
                    }
                }
                return !named.empty() && implies(rule, named);
            });
        case RuleKind::Weigh:
            // Here, too, only the very same cases are one reason counted twice.
            return implies(one, {&rule.when}) && implies(two, {&rule.when}) &&
                   implies(rule, {&one.when, &two.when});
        default:
            return implies(rule, {&one.when, &two.when});
        }
    }

    void reportTwo(const Rule& rule, const Rule& one, const Rule& two) {
        const std::string both = '"' + one.id + "\" and \"" + two.id + '"';
        if (rule.kind == RuleKind::Weigh) {
            report(rule, "counted-twice",
                   both + " together hold in the same cases and do the same");
        } else {
            report(rule, "redundant",
                   "one of " + both +
                       " holds whenever this does, and together "
                       "they do as much");
        }
    }

    const Questionnaire& m_questionnaire;
    const std::vector<const Rule*>& m_rules;
    std::map<const Rule*, std::vector<VariableIndex>> m_behind;
    Findings m_findings;
};

} // namespace

Findings checkRedundancy(const Questionnaire& questionnaire,
                         const std::vector<const Rule*>& rules) {
    return Redundancy(questionnaire, rules).take();
}

} // namespace waymark
