// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/sketch.h"

#include <sstream>
#include <stdexcept>

namespace waymark::tests {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream{std::string(text)};
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

/// "name+2" as name and 2; a name without a sign stands at 0.
std::pair<std::string, int> signedWord(const std::string& word) {
    const std::size_t sign = word.find_last_of("+-");
    const bool isNumber = sign != std::string::npos && sign + 1 < word.size() &&
                          word.find_first_not_of("0123456789", sign + 1) == std::string::npos;
    if (!isNumber) {
        return {word, 0};
    }
    return {word.substr(0, sign), std::stoi(word.substr(sign))};
}

/// Reads `a=x|y and (b=z or not c=w)`, with "and" before "or".
class ConditionReader {
public:
    ConditionReader(const Sketch& sketch, std::string_view text)
        : m_sketch(sketch) {
        std::string spaced;
        for (const char c : text) {
            spaced += c == '(' || c == ')' ? std::string{' ', c, ' '} : std::string(1, c);
        }
        m_words = words(spaced);
    }

    Condition read() {
        if (m_words.empty()) {
            return {};
        }
        Condition condition = readAny();
        if (m_next != m_words.size()) {
            throw std::invalid_argument("left over: " + m_words[m_next]);
        }
        return condition;
    }

private:
    bool take(std::string_view word) {
        const bool here = m_next < m_words.size() && m_words[m_next] == word;
        m_next += here ? 1 : 0;
        return here;
    }

    Condition readAny() {
        std::vector<Condition> parts{readAll()};
        while (take("or")) {
            parts.push_back(readAll());
        }
        return parts.size() == 1 ? parts.front() : Condition::anyOf(std::move(parts));
    }

    Condition readAll() {
        std::vector<Condition> parts{readPart()};
        while (take("and")) {
            parts.push_back(readPart());
        }
        return parts.size() == 1 ? parts.front() : Condition::allOf(std::move(parts));
    }

    Condition readPart() {
        if (take("not")) {
            return Condition::negationOf(readPart());
        }
        if (take("(")) {
            Condition inner = readAny();
            if (!take(")")) {
                throw std::invalid_argument("a bracket is open");
            }
            return inner;
        }
        const std::vector<std::string> atom = split(m_words.at(m_next++), '=');
        return Condition::isOneOf(m_sketch.at(atom.at(0)), m_sketch.values(atom.at(0), atom.at(1)));
    }

    const Sketch& m_sketch;
    std::vector<std::string> m_words;
    std::size_t m_next = 0;
};

} // namespace

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    std::istringstream stream{std::string(text)};
    for (std::string word; stream >> word;) {
        found.push_back(word);
    }
    return found;
}

VariableIndex Sketch::ask(const std::string& id, std::string_view values) {
    Variable variable;
    variable.id = id;
    variable.section = "about";
    variable.values = words(values);
    const VariableIndex index = questionnaire.variables.add(std::move(variable)).value();
    questionnaire.setAskedCount(index + 1);
    return index;
}

VariableIndex Sketch::askWhen(std::string_view condition, const std::string& id,
                              std::string_view values, std::string_view otherwise) {
    const VariableIndex index = ask(id, values);
    Variable& variable = questionnaire.variables.edit(index);
    variable.skipLogic = SkipLogic{when(condition), variable.valueOf(otherwise).value()};
    if (!questionnaire.orderSkipLogic()) {
        throw std::invalid_argument("skip logic goes round in a circle");
    }
    return index;
}

VariableIndex Sketch::derive(const std::string& id, std::string_view values,
                             Derivation derivation) {
    const int asked = questionnaire.askedCount();
    const VariableIndex index = ask(id, values);
    questionnaire.setAskedCount(asked);
    derivation.variable = index;
    questionnaire.derivations.push_back(std::move(derivation));
    return index;
}

VariableIndex Sketch::deriveFirst(const std::string& id, std::string_view values,
                                  const std::vector<std::string>& cases) {
    const std::vector<std::string> domain = words(values);
    const auto place = [&](const std::string& value) {
        for (std::size_t i = 0; i < domain.size(); ++i) {
            if (domain[i] == value) {
                return static_cast<int>(i);
            }
        }
        throw std::invalid_argument(value);
    };
    FirstCase rule;
    rule.otherwise = place(cases.back());
    for (std::size_t i = 0; i + 1 < cases.size(); ++i) {
        const std::size_t arrow = cases[i].find(" -> ");
        rule.cases.emplace_back(when(cases[i].substr(0, arrow)), place(cases[i].substr(arrow + 4)));
    }
    return derive(id, values, {0, std::move(rule)});
}

CountBands& Sketch::deriveCount(const std::string& id, std::string_view counted,
                                std::string_view bands) {
    CountBands rule;
    for (const std::string& variable : words(counted)) {
        rule.items.push_back({at(variable), values(variable, "yes")});
    }
    std::string domain;
    for (const std::string& band : words(bands)) {
        const std::vector<std::string> parts = split(band, ':');
        rule.bands.push_back({std::stoi(parts.at(0)), static_cast<int>(rule.bands.size())});
        domain += parts.at(1) + ' ';
    }
    derive(id, domain, {0, std::move(rule)});
    return std::get<CountBands>(questionnaire.derivations.back().rule);
}

void Sketch::onPage(const std::string& id, const std::string& section, std::string_view variables) {
    Page page{id, section, Page::Kind::Choice, {}};
    for (const std::string& variable : words(variables)) {
        page.variables.push_back(at(variable));
    }
    page.kind = page.variables.size() == 1 ? Page::Kind::Choice : Page::Kind::Ticks;
    questionnaire.pages.push_back(std::move(page));
}

Decision& Sketch::decide(std::string_view alternatives, std::string_view criteria) {
    Decision decision;
    decision.id = "setting";
    for (const std::string& word : words(alternatives)) {
        const auto [id, base] = signedWord(word);
        decision.alternatives.push_back(id);
        decision.base.push_back(base);
    }
    decision.criteria = words(criteria);
    rules.decisions.push_back(std::move(decision));
    return rules.decisions.back();
}

Rule& Sketch::add(RuleKind kind, const std::string& id, std::string_view condition) {
    Rule rule;
    rule.id = id;
    rule.kind = kind;
    rule.when = when(condition);
    rule.decision = static_cast<int>(rules.decisions.size()) - 1;
    rules.rules.push_back(std::move(rule));
    return rules.rules.back();
}

std::vector<int> Sketch::places(std::string_view alternatives) const {
    std::vector<int> found;
    for (const std::string& alternative : words(alternatives)) {
        found.push_back(rules.decisions.back().alternative(alternative).value());
    }
    return found;
}

Rule& Sketch::weigh(const std::string& id, std::string_view condition, std::string_view criterion,
                    std::string_view steps) {
    const Decision& decision = rules.decisions.back();
    Rule& rule = add(RuleKind::Weigh, id, condition);
    rule.criterion = decision.criterion(criterion).value();
    rule.steps.assign(decision.alternatives.size(), 0);
    for (const std::string& word : words(steps)) {
        const auto [alternative, step] = signedWord(word);
        rule.steps[static_cast<std::size_t>(decision.alternative(alternative).value())] = step;
    }
    return rule;
}

Rule& Sketch::ruleOut(const std::string& id, std::string_view condition, bool hard,
                      std::string_view alternatives) {
    Rule& rule = add(RuleKind::RuleOut, id, condition);
    rule.hard = hard;
    rule.alternatives = places(alternatives);
    return rule;
}

Rule& Sketch::line(RuleKind kind, const std::string& id, std::string_view condition,
                   std::string_view alternatives) {
    Rule& rule = add(kind, id, condition);
    rule.alternatives = places(alternatives);
    return rule;
}

Rule& Sketch::stop(const std::string& id, std::string_view condition) {
    Rule& rule = add(RuleKind::Stop, id, condition);
    rule.help = id;
    return rule;
}

VariableIndex Sketch::at(std::string_view id) const {
    return questionnaire.variables.find(id).value();
}

ValueSet Sketch::values(std::string_view variable, std::string_view named) const {
    ValueSet set;
    for (const std::string& value : split(named, '|')) {
        set |= ValueSet::single(questionnaire.variables[at(variable)].valueOf(value).value());
    }
    return set;
}

Condition Sketch::when(std::string_view condition) const {
    return ConditionReader(*this, condition).read();
}

Answers Sketch::answers(std::string_view given) const {
    Answers result;
    for (const std::string& word : words(given)) {
        const std::vector<std::string> parts = split(word, '=');
        result.give(at(parts.at(0)), values(parts.at(0), parts.at(1)));
    }
    return result;
}

KnowledgeState Sketch::raw(std::string_view given) const {
    return questionnaire.rawState(answers(given));
}

KnowledgeState Sketch::state(std::string_view given) const {
    return questionnaire.resolve(raw(given));
}

} // namespace waymark::tests
