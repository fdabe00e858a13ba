// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/questionnaire_json.h"

#include "formats/condition_json.h"
#include "formats/nearest_word.h"
#include "formats/read_word.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

const std::vector<std::string> DepthWords{"short", "full", "more"};
const std::vector<std::string> ChangeWords{"given", "can-be-arranged", "find-out"};
const std::vector<std::string> PageKindWords{"choice", "ticks"};

/// A value of the variable named by a member; 0 and a report when there is none.
int readValue(const JsonCursor& cursor, const char* key, const std::vector<std::string>& values) {
    const auto member = cursor.require(key);
    const auto place =
        member ? member->oneOf(values, "a value of this variable", "unknown-value") : std::nullopt;
    return static_cast<int>(place.value_or(0));
}

std::vector<std::string> readValues(const JsonCursor& cursor) {
    const auto member = cursor.require("values");
    std::vector<std::string> values = member ? member->texts() : std::vector<std::string>{};
    if (member && values.size() < 2) {
        member->report("too-few-values", "at least two values");
        values.resize(2, "?");
    }
    if (std::set<std::string>(values.begin(), values.end()).size() != values.size()) {
        member->report("duplicate-id", "each value once");
    }
    return values;
}

void readArrangeTo(Variable& variable, const JsonCursor& cursor) {
    if (variable.change != Change::CanBeArranged) {
        return;
    }
    for (const JsonCursor& item : cursor.list("arrange_to")) {
        if (const auto place =
                item.oneOf(variable.values, "a value of this variable", "unknown-value")) {
            variable.arrangeTo.push_back(static_cast<int>(*place));
        }
    }
}

void addVariable(Questionnaire& questionnaire, Variable variable, const JsonCursor& cursor) {
    if (questionnaire.variables.find(variable.id)) {
        cursor.report("duplicate-id", "an id that no other variable has");
        return;
    }
    if (!questionnaire.variables.add(std::move(variable))) {
        cursor.report("too-many-values", "at most 64 values a variable and about 1000 in all");
    }
}

void readAsked(Questionnaire& questionnaire, const JsonCursor& cursor) {
    if (!cursor.allowOnly({"id", "section", "values", "depth", "change", "safety", "ask_when",
                           "otherwise", "usual", "usual_odds", "arrange_to"})) {
        return;
    }
    Variable variable;
    variable.id = cursor.text("id");
    variable.section = cursor.text("section");
    variable.values = readValues(cursor);
    variable.depth = readWord<Depth>(cursor, "depth", DepthWords);
    variable.change = readWord<Change>(cursor, "change", ChangeWords);
    readArrangeTo(variable, cursor);
    variable.safety = cursor.flagOr("safety", false);
    variable.usual = {readValue(cursor, "usual", variable.values),
                      cursor.number("usual_odds", 1, 1000)};
    addVariable(questionnaire, std::move(variable), cursor);
}

/// Skip logic may name any variable, so it is read when all of them are there.
void readSkipLogic(Questionnaire& questionnaire, const JsonCursor& cursor) {
    const auto askWhen = cursor.find("ask_when");
    const auto index = questionnaire.variables.find(cursor.has("id") ? cursor.text("id") : "");
    if (!askWhen || !index) {
        return;
    }
    Variable& variable = questionnaire.variables.edit(*index);
    variable.skipLogic = SkipLogic{readCondition(*askWhen, questionnaire.variables),
                                   readValue(cursor, "otherwise", variable.values)};
    checkWidth(*askWhen, {&variable.skipLogic->askWhen}, questionnaire.variables);
    for (const VariableIndex read : variablesRead(variable.skipLogic->askWhen)) {
        if (questionnaire.isDerived(read) || read == *index) {
            askWhen->report("skip-logic", "only other variables that are asked");
        }
    }
}

FirstCase readCases(const JsonCursor& cursor, const Questionnaire& questionnaire,
                    const std::vector<std::string>& values) {
    FirstCase rule;
    for (const JsonCursor& item : cursor.list("cases")) {
        if (item.allowOnly({"when", "value"})) {
            const auto when = item.require("when");
            rule.cases.emplace_back(when ? readCondition(*when, questionnaire.variables)
                                         : Condition(),
                                    readValue(item, "value", values));
        }
    }
    rule.otherwise = readValue(cursor, "otherwise", values);
    return rule;
}

CountBands::Item readCounted(const JsonCursor& variable, const JsonCursor& count,
                             const Variables& variables) {
    CountBands::Item item;
    if (const auto index = readVariable(variable, variables)) {
        item.variable = *index;
        item.counted = ValueSet::single(readValue(count, "value", variables[*index].values));
    }
    return item;
}

CountBands::Exception readException(const JsonCursor& cursor, const Variables& variables) {
    CountBands::Exception exception;
    cursor.allowOnly({"when", "variables"});
    if (const auto when = cursor.require("when")) {
        exception.when = readCondition(*when, variables);
    }
    for (const JsonCursor& item : cursor.list("variables")) {
        if (const auto index = readVariable(item, variables)) {
            exception.leftOut.push_back(*index);
        }
    }
    return exception;
}

CountBands readCount(const JsonCursor& cursor, const Questionnaire& questionnaire,
                     const std::vector<std::string>& values) {
    cursor.allowOnly({"variables", "value", "leave_out", "bands"});
    CountBands rule;
    for (const JsonCursor& item : cursor.list("variables")) {
        rule.items.push_back(readCounted(item, cursor, questionnaire.variables));
    }
    if (const auto exceptions = cursor.find("leave_out")) {
        for (const JsonCursor& item : exceptions->items()) {
            rule.exceptions.push_back(readException(item, questionnaire.variables));
        }
    }
    const std::size_t reported = cursor.errors().size();
    for (const JsonCursor& item : cursor.list("bands")) {
        item.allowOnly({"from", "value"});
        const int from = item.number("from", rule.bands.empty() ? 0 : rule.bands.back().from + 1,
                                     rule.bands.empty() ? 0 : 1000);
        rule.bands.push_back({from, readValue(item, "value", values)});
    }
    if (rule.bands.empty()) {
        if (cursor.errors().size() == reported) {
            cursor.report("empty-list", "at least one band");
        }
        rule.bands.push_back({0, 0});
    }
    return rule;
}

void readDerived(Questionnaire& questionnaire, const JsonCursor& cursor) {
    if (!cursor.allowOnly({"id", "values", "cases", "otherwise", "count"})) {
        return;
    }
    Variable variable;
    variable.id = cursor.text("id");
    variable.section = "derived";
    variable.values = readValues(cursor);
    Derivation derivation;
    derivation.variable = questionnaire.variables.count();
    if (const auto count = cursor.find("count")) {
        derivation.rule = readCount(*count, questionnaire, variable.values);
    } else {
        derivation.rule = readCases(cursor, questionnaire, variable.values);
    }
    checkWidth(cursor, conditionsOf(derivation), questionnaire.variables);
    const int before = questionnaire.variables.count();
    addVariable(questionnaire, std::move(variable), cursor);
    if (questionnaire.variables.count() > before) {
        questionnaire.derivations.push_back(std::move(derivation));
    }
}

Page readPage(const JsonCursor& cursor, const Questionnaire& questionnaire) {
    Page page;
    cursor.allowOnly({"id", "section", "kind", "variables"});
    page.id = cursor.text("id");
    page.section = cursor.text("section");
    page.kind = readWord<Page::Kind>(cursor, "kind", PageKindWords);
    for (const JsonCursor& item : cursor.list("variables")) {
        const auto index = readVariable(item, questionnaire.variables);
        if (index && questionnaire.isDerived(*index)) {
            item.report("derived-variable", "a variable that is asked");
        } else if (index) {
            page.variables.push_back(*index);
        }
    }
    if (page.kind == Page::Kind::Choice && page.variables.size() != 1) {
        cursor.report("page-variables", "exactly one variable on a choice page");
    }
    return page;
}

bool isSection(const Questionnaire& questionnaire, const std::string& id) {
    return std::ranges::find(questionnaire.sections, id) != questionnaire.sections.end();
}

/// Every asked variable belongs to a known section: one whose section is misspelt would drop out of
/// what is asked of everyone.
void checkSections(const Questionnaire& questionnaire, const JsonCursor& cursor) {
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const std::string& section = questionnaire.variables[index].section;
        if (!isSection(questionnaire, section)) {
            cursor.errors().push_back({"unknown-section", cursor.file(),
                                       "/variables/" + std::to_string(index) + "/section",
                                       '"' + section + '"', "a section of the list",
                                       nearestWord(section, questionnaire.sections)});
        }
    }
}

/// Every asked variable stands on exactly one page, and each page belongs to a known section.
void checkPages(const Questionnaire& questionnaire, const JsonCursor& cursor) {
    std::vector<int> places(static_cast<std::size_t>(questionnaire.variables.count()), 0);
    for (const Page& page : questionnaire.pages) {
        for (const VariableIndex index : page.variables) {
            ++places[static_cast<std::size_t>(index)];
        }
        if (!isSection(questionnaire, page.section)) {
            cursor.errors().push_back({"unknown-section", cursor.file(), "/pages",
                                       '"' + page.section + '"', "a section of the list",
                                       nearestWord(page.section, questionnaire.sections)});
        }
    }
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        const int count = places[static_cast<std::size_t>(index)];
        if (count != 1) {
            cursor.errors().push_back({"page-variables", cursor.file(), "/pages",
                                       '"' + questionnaire.variables[index].id + "\" on " +
                                           std::to_string(count) + " pages",
                                       "each variable on one page", ""});
        }
    }
}

} // namespace

Questionnaire readQuestionnaire(const JsonCursor& cursor) {
    Questionnaire questionnaire;
    if (!cursor.allowOnly({"format", "variables", "derived", "sections", "pages"})) {
        return questionnaire;
    }
    const auto variables = cursor.list("variables");
    for (const JsonCursor& item : variables) {
        readAsked(questionnaire, item);
    }
    questionnaire.setAskedCount(questionnaire.variables.count());
    for (const JsonCursor& item : variables) {
        if (item.isObject()) {
            readSkipLogic(questionnaire, item);
        }
    }
    for (const JsonCursor& item : cursor.list("derived")) {
        readDerived(questionnaire, item);
    }
    if (const auto sections = cursor.require("sections")) {
        questionnaire.sections = sections->texts();
    }
    for (const JsonCursor& item : cursor.list("pages")) {
        questionnaire.pages.push_back(readPage(item, questionnaire));
    }
    checkSections(questionnaire, cursor);
    checkPages(questionnaire, cursor);
    if (!questionnaire.orderSkipLogic()) {
        cursor.errors().push_back({"skip-logic", cursor.file(), "/variables",
                                   "questions that wait for each other",
                                   "skip logic without a circle", ""});
    }
    return questionnaire;
}

} // namespace waymark
