// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "ranking/score.h"

#include <array>
#include <cstdint>
#include <vector>

namespace waymark {

/// Which questions and derived variables hang on which, so that a change can be followed instead of
/// everything being worked out anew.
class Dependents {
public:
    explicit Dependents(const Questionnaire& questionnaire);

    /// True when skip logic or a derivation reads the variable.
    [[nodiscard]] bool hasAny(VariableIndex variable) const {
        return m_isRead[static_cast<std::size_t>(variable)];
    }

private:
    std::vector<bool> m_isRead;
};

/// A ranking that is kept up while one answer after the other changes: it costs as much as the
/// rules that read the changed variable, not as much as all of them.
class RunningScore {
public:
    /// Everything worked out from a raw state.
    RunningScore(const CompiledDecision& compiled, const Questionnaire& questionnaire,
                 const KnowledgeState& raw);

    /// The answer to a variable that nothing else hangs on is taken to be `value`.
    void answer(VariableIndex variable, int value);

    [[nodiscard]] Score score(const Weights& weights) const;
    [[nodiscard]] const KnowledgeState& resolved() const { return m_resolved; }

private:
    using Counts = std::array<std::uint8_t, Decision::MaxAlternatives>;

    void add(const CompiledWeigh& weigh, int times);
    void add(const CompiledRuleOut& out, int times);

    const CompiledDecision* m_compiled;
    const Questionnaire* m_questionnaire;
    KnowledgeState m_resolved;
    StepSums m_sums;
    /// How many rule_outs that hold name each alternative.
    Counts m_hard{};
    Counts m_soft{};
};

} // namespace waymark
