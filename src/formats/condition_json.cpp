// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/condition_json.h"

#include "formats/nearest_word.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace waymark {

namespace {

Condition readAtom(const std::string& id, const JsonCursor& cursor, const Variables& variables) {
    const std::optional<VariableIndex> variable = variables.find(id);
    if (!variable) {
        cursor.errors().push_back({"unknown-variable", cursor.file(), cursor.pointer(),
                                   '"' + id + '"', "a variable of the questionnaire",
                                   nearestWord(id, variableIds(variables))});
        return {};
    }
    ValueSet values;
    const std::size_t reported = cursor.errors().size();
    for (const JsonCursor& item : cursor.items()) {
        if (const auto value =
                item.oneOf(variables[*variable].values, "a value of " + id, "unknown-value")) {
            values |= ValueSet::single(static_cast<int>(*value));
        }
    }
    if (values.isEmpty() && cursor.errors().size() == reported) {
        cursor.report("empty-list", "at least one value of " + id);
    }
    return Condition::isOneOf(*variable, values);
}

std::vector<Condition> readParts(const JsonCursor& cursor, const Variables& variables) {
    std::vector<Condition> parts;
    for (const JsonCursor& item : cursor.items()) {
        parts.push_back(readCondition(item, variables));
    }
    return parts;
}

} // namespace

void checkWidth(const JsonCursor& cursor, const std::vector<const Condition*>& conditions,
                const Variables& variables) {
    constexpr std::size_t Widest = std::size_t{1} << 16;
    std::set<VariableIndex> read;
    for (const Condition* condition : conditions) {
        std::ranges::copy(variablesRead(*condition), std::inserter(read, read.end()));
    }
    std::size_t ways = 1;
    for (const VariableIndex index : read) {
        ways = std::min(ways * variables[index].values.size(), Widest + 1);
    }
    if (ways > Widest) {
        cursor.report("too-wide", "a condition on fewer variables");
    }
}

std::vector<std::string> variableIds(const Variables& variables) {
    std::vector<std::string> ids;
    for (const Variable& variable : variables.all()) {
        ids.push_back(variable.id);
    }
    return ids;
}

std::optional<VariableIndex> readVariable(const JsonCursor& cursor, const Variables& variables) {
    const auto place =
        cursor.oneOf(variableIds(variables), "a variable of the questionnaire", "unknown-variable");
    if (!place) {
        return std::nullopt;
    }
    return static_cast<VariableIndex>(*place);
}

Condition readCondition(const JsonCursor& cursor, const Variables& variables) {
    std::vector<Condition> parts;
    for (const auto& [key, member] : cursor.members()) {
        if (key == "all") {
            parts.push_back(Condition::allOf(readParts(member, variables)));
        } else if (key == "any") {
            parts.push_back(Condition::anyOf(readParts(member, variables)));
        } else if (key == "not") {
            parts.push_back(Condition::negationOf(readCondition(member, variables)));
        } else {
            parts.push_back(readAtom(key, member, variables));
        }
    }
    if (parts.size() == 1) {
        return std::move(parts.front());
    }
    return Condition::allOf(std::move(parts));
}

} // namespace waymark
