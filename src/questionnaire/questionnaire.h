// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/variables.h"
#include "questionnaire/answers.h"
#include "questionnaire/derivation.h"

#include <string>
#include <vector>

namespace waymark {

/// One screen of questions: one variable with one answer, or several to tick.
struct Page {
    enum class Kind { Choice, Ticks };

    std::string id;
    std::string section;
    Kind kind = Kind::Choice;
    std::vector<VariableIndex> variables;
};

/// The variables, the pages they are asked on, and what follows from answers.
/// A raw state holds the answers as given; a resolved state also holds what skip logic and
/// derivations make of them.
class Questionnaire {
public:
    Variables variables;
    std::vector<std::string> sections;
    std::vector<Page> pages;
    std::vector<Derivation> derivations;

    /// Orders skip logic so that a question comes after those it depends on; false when they go
    /// round in a circle.
    [[nodiscard]] bool orderSkipLogic();

    /// The answers as they stand: one value, a few, or the whole domain.
    [[nodiscard]] KnowledgeState rawState(const Answers& answers) const;
    /// Applies skip logic and derivations to a raw state.
    [[nodiscard]] KnowledgeState resolve(KnowledgeState raw) const;
    /// The same, but an answer is taken at its word wherever its question may be asked: for safety
    /// stops, which nothing that is unknown may hide.
    [[nodiscard]] KnowledgeState takenAtWord(KnowledgeState raw) const;
    [[nodiscard]] KnowledgeState stateFrom(const Answers& answers) const {
        return resolve(rawState(answers));
    }

    /// Whether skip logic asks for the variable: true, false or not known yet.
    [[nodiscard]] Truth isAsked(VariableIndex variable, const KnowledgeState& resolved) const;
    /// Pages with at least one variable that is, or may be, asked and is no deeper than `depth`, in
    /// order.
    [[nodiscard]] std::vector<const Page*> pagesToShow(const KnowledgeState& resolved,
                                                       Depth depth) const;
    [[nodiscard]] bool isShown(const Page& page, const KnowledgeState& resolved, Depth depth) const;

    [[nodiscard]] bool isDerived(VariableIndex variable) const { return variable >= m_askedCount; }
    /// Variables before this place are asked; those from it on are derived.
    [[nodiscard]] int askedCount() const { return m_askedCount; }
    void setAskedCount(int count) { m_askedCount = count; }

    /// True when every question of the safety section that is asked has been answered, also with
    /// "not sure".
    [[nodiscard]] bool isSafetyAnswered(const Answers& answers,
                                        const KnowledgeState& resolved) const;
    /// How many pages have at least one answer that names a value.
    [[nodiscard]] int answeredPages(const Answers& answers) const;

private:
    [[nodiscard]] KnowledgeState resolve(KnowledgeState state, bool atWord) const;

    std::vector<VariableIndex> m_skipOrder;
    int m_askedCount = 0;
};

} // namespace waymark
