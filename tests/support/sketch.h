// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/questionnaire.h"
#include "rules/compiled_rule_base.h"
#include "rules/rule_base.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::tests {

/// The words of a text, split at spaces.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// A small questionnaire with its rules, put together by hand and without a file.
///
///     Sketch sketch;
///     sketch.ask("alcohol", "none some daily");
///     sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
///     sketch.decide("home+1 clinic", "safety cost");
///     sketch.weigh("daily-drinking", "alcohol=daily and not shakes=no", "safety", "clinic+2
///     home-1"); sketch.state("alcohol=some|daily");
///
/// A condition is read from text: atoms as variable=value|value, joined by `and`, `or`, `not` and
/// brackets. An empty one is always true.
class Sketch {
public:
    Questionnaire questionnaire;
    RuleBase rules;

    VariableIndex ask(const std::string& id, std::string_view values);
    /// Asked unless the condition is false; then it is `otherwise`.
    VariableIndex askWhen(std::string_view condition, const std::string& id,
                          std::string_view values, std::string_view otherwise);
    /// Derived variables come after all asked ones. `cases` are "condition -> value", the last one
    /// a bare value.
    VariableIndex deriveFirst(const std::string& id, std::string_view values,
                              const std::vector<std::string>& cases);
    /// Counts the yes/no variables `counted` that are yes: `bands` are "0:none 2:mild".
    CountBands& deriveCount(const std::string& id, std::string_view counted,
                            std::string_view bands);
    VariableIndex derive(const std::string& id, std::string_view values, Derivation derivation);
    void onPage(const std::string& id, const std::string& section, std::string_view variables);

    /// A decision from "alternative+base ..." and its criteria, of which the first is the safety
    /// criterion.
    Decision& decide(std::string_view alternatives, std::string_view criteria);
    Rule& weigh(const std::string& id, std::string_view condition, std::string_view criterion,
                std::string_view steps);
    Rule& ruleOut(const std::string& id, std::string_view condition, bool hard,
                  std::string_view alternatives);
    Rule& line(RuleKind kind, const std::string& id, std::string_view condition,
               std::string_view alternatives);
    Rule& stop(const std::string& id, std::string_view condition);

    [[nodiscard]] VariableIndex at(std::string_view id) const;
    [[nodiscard]] Variable& variable(std::string_view id) {
        return questionnaire.variables.edit(at(id));
    }
    [[nodiscard]] ValueSet values(std::string_view variable, std::string_view named) const;
    [[nodiscard]] Condition when(std::string_view condition) const;

    /// Answers from "variable=value variable=value|value".
    [[nodiscard]] Answers answers(std::string_view given) const;
    [[nodiscard]] KnowledgeState raw(std::string_view given) const;
    /// What is known after skip logic and derivations.
    [[nodiscard]] KnowledgeState state(std::string_view given) const;

    [[nodiscard]] const StateLayout& layout() const { return questionnaire.variables.layout(); }
    [[nodiscard]] CompiledRuleBase compiled() const { return {rules, layout()}; }

private:
    Rule& add(RuleKind kind, const std::string& id, std::string_view condition);
    [[nodiscard]] std::vector<int> places(std::string_view alternatives) const;
};

} // namespace waymark::tests
