// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "knowledge/value_set.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark {

/// Three ways of giving no answer. The engine takes them alike; a case and the screens keep them
/// apart.
enum class NoAnswer { NotSure, RatherNotSay, Skipped };

/// What was said about one variable: some of its values (usually one), or why none.
using Answer = std::variant<ValueSet, NoAnswer>;

/// Answers by variable. A variable without one was not asked yet, or not shown.
class Answers {
public:
    [[nodiscard]] std::optional<Answer> of(VariableIndex variable) const;
    void give(VariableIndex variable, Answer answer);
    void take(VariableIndex variable);
    void clear() { m_answers.clear(); }

    [[nodiscard]] bool isGiven(VariableIndex variable) const { return of(variable).has_value(); }
    /// True when a value was named; "not sure" and the like are no value.
    [[nodiscard]] bool isValue(VariableIndex variable) const;
    [[nodiscard]] bool isEmpty() const { return m_answers.empty(); }

    friend bool operator==(const Answers&, const Answers&) = default;

private:
    std::map<VariableIndex, Answer> m_answers;
};

/// Who the words are for.
enum class Voice { Self, Relative, Counselor };

/// How much a criterion matters to the person, by criterion id; the number is an
/// ImportanceStep.
using Importance = std::map<std::string, int, std::less<>>;

/// How an option does on an own concern, as the person sees it.
enum class OwnRating { Hurts, Neutral, Helps };

/// Something that matters to the person and that no rule knows of. No source stands behind it, so
/// it is shown beside the ranking and never moves it.
struct OwnConcern {
    static constexpr std::size_t MaxCount = 5;
    static constexpr std::size_t MaxNameBytes = 120;

    std::string name;
    /// By alternative id; one left out is neutral.
    std::map<std::string, OwnRating, std::less<>> ratings;

    [[nodiscard]] OwnRating of(std::string_view alternative) const;
    friend bool operator==(const OwnConcern&, const OwnConcern&) = default;
};

/// One person's answers, with who gives them and what matters.
struct Case {
    Voice voice = Voice::Self;
    std::string language = "en";
    Answers answers;
    Importance importance;
    std::vector<OwnConcern> concerns;
};

} // namespace waymark
