// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <sstream>
#include <tuple>

namespace waymark::build {

namespace {

/// What the lines of a list look like.
enum class Line { Plain, ProOrCon, Part, Stage };

/// A list of an option, whose lines become rows of the table "fact".
struct FactList {
    const char* key;
    const char* list;
    Line line;
};

constexpr std::array FactLists{
    FactList{"who_it_suits", "who_it_suits", Line::Plain},
    FactList{"ask", "ask", Line::Plain},
    FactList{"benefits", "benefit", Line::ProOrCon},
    FactList{"hard_parts", "hard_part", Line::ProOrCon},
    FactList{"expect", "expect", Line::Stage},
    FactList{"includes", "includes", Line::Part},
};
/// All but the last: the kinds tell their parts in one text.
constexpr std::size_t ListsOfKinds = FactLists.size() - 1;

/// The fixed words of a list, each of which has to stand once.
const Words& labels(Line line) {
    static const Words parts{"withdrawal-care", "medicine",    "individual-therapy",
                             "group-therapy",   "life-skills", "aftercare-planning",
                             "family"};
    static const Words stages{"first-call", "first-day", "worst-days", "last-day", "leaving-early"};
    return line == Line::Part ? parts : stages;
}

constexpr std::array SharedTexts{"in_short",      "definition",    "length",
                                 "hours",         "supervision",   "living_with_others",
                                 "medicine_line", "leaving_early", "if_you_use_again"};
constexpr const char* PartsInOneText = "what_it_includes";

void addField(const JsonCursor& from, const std::string& id, const std::string& field,
              const std::string& text, const Words& sources, Content& content) {
    content.rows.add(from, "option_field(option, field)", {id, field});
    content.rows.add(from, "option_text(option, field, language, text)",
                     {id, field, content.language, text});
    content.rows.addSources(from, "option_source(option, field, source)", {id, field}, sources);
}

void readField(const JsonCursor& parent, const std::string& id, const char* key,
               const std::string& field, Content& content) {
    const auto member = parent.require(key);
    const bool isLength = field == "length";
    if (member && (isLength ? member->allowOnly({"text", "low_days", "high_days", "sources"})
                            : member->allowOnly({"text", "sources"}))) {
        addField(*member, id, field, sayText(*member, "text"),
                 sourceList(*member, content.known.sources), content);
    }
}

bool hasKnownKeys(const JsonCursor& line, Line kind) {
    switch (kind) {
    case Line::ProOrCon:
        return line.allowOnly({"title", "what_it_is", "what_it_does", "sources"});
    case Line::Part:
        return line.allowOnly({"part", "provided", "text", "sources"});
    case Line::Stage:
        return line.allowOnly({"stage", "text", "sources"});
    case Line::Plain:
        break;
    }
    return line.allowOnly({"text", "sources"});
}

/// One line of a list; the columns title and what_it_does are for benefits and hard parts alone.
void readFact(const JsonCursor& line, const FactList& list, const std::string& id,
              std::int64_t position, Content& content) {
    if (!hasKnownKeys(line, list.line)) {
        return;
    }
    const std::int64_t fact = content.rows.nextNumber();
    Value label = Null;
    Value provided = Null;
    Values text{fact, content.language, Null, Null, Null};
    if (list.line == Line::ProOrCon) {
        text[2] = sayText(line, "title");
        text[4] = sayText(line, "what_it_does");
    } else if (list.line == Line::Part) {
        label = wordOf(line, "part", labels(list.line));
        provided = wordOf(line, "provided", {"usually", "sometimes", "seldom"});
    } else if (list.line == Line::Stage) {
        label = wordOf(line, "stage", labels(list.line));
    }
    text[3] = sayText(line, list.line == Line::ProOrCon ? "what_it_is" : "text");
    content.rows.add(line, "fact(fact, option, list, position, label, provided)",
                     {fact, id, list.list, position, label, provided});
    content.rows.add(line, "fact_text(fact, language, title, text, what_it_does)", text);
    content.rows.addSources(line, "fact_source(fact, source)", {fact},
                            sourceList(line, content.known.sources));
}

void readFacts(const JsonCursor& option, const std::string& id, std::size_t lists,
               Content& content) {
    for (const FactList& list : std::span(FactLists).first(lists)) {
        std::int64_t position = 0;
        for (const JsonCursor& line : records(option, list.key)) {
            readFact(line, list, id, position++, content);
        }
    }
    for (const auto& [key, label, kind] :
         {std::tuple("includes", "part", Line::Part), std::tuple("expect", "stage", Line::Stage)}) {
        if (const auto all = option.find(key)) {
            requireEach(*all, label, labels(kind));
        }
    }
}

int wordsIn(const nlohmann::json& value) {
    int count = 0;
    if (value.is_string()) {
        std::istringstream stream(value.get<std::string>());
        for (std::string word; stream >> word;) {
            ++count;
        }
    } else if (value.is_array()) {
        for (const auto& line : value) {
            for (const char* key : {"title", "what_it_is", "what_it_does"}) {
                count += line.is_object() ? wordsIn(line.value(key, nlohmann::json())) : 0;
            }
        }
    }
    return count;
}

/// Good and bad are to be told in the same detail.
void checkBalance(const JsonCursor& option) {
    const auto benefits = option.find("benefits");
    const auto hardParts = option.find("hard_parts");
    if (!benefits || !hardParts) {
        return;
    }
    const int good = wordsIn(benefits->value());
    const int bad = wordsIn(hardParts->value());
    // 0.8 and 1.25 as whole numbers: 4 to 5, and 5 to 4.
    if (good * 5 < bad * 4 || good * 4 > bad * 5) {
        option.errors().push_back(
            {"out-of-balance", option.file(), hardParts->pointer(),
             std::to_string(bad) + " words beside " + std::to_string(good) + " in \"benefits\"",
             "benefits with 0.8 to 1.25 times the words of the hard parts", ""});
    }
}

void readUsualDay(const JsonCursor& option, const std::string& id, Content& content) {
    const auto day = option.require("usual_day");
    if (!day || !day->allowOnly({"note", "morning", "afternoon", "evening", "sources"})) {
        return;
    }
    addField(*day, id, "usual_day.note", sayText(*day, "note"),
             sourceList(*day, content.known.sources), content);
    for (const char* part : {"morning", "afternoon", "evening"}) {
        std::int64_t position = 0;
        for (const JsonCursor& item : day->list(part)) {
            item.allowOnly({"time", "what"});
            content.rows.add(item, "usual_day(option, part, position)", {id, part, position});
            content.rows.add(item, "usual_day_text(option, part, position, language, time, what)",
                             {id, part, position, content.language, sayText(item, "time"),
                              sayText(item, "what")});
            ++position;
        }
    }
}

void readLiving(const JsonCursor& option, const std::string& id, Content& content) {
    const auto living = option.require("living");
    if (living && living->allowOnly({"body", "mind", "social"})) {
        for (const char* part : {"body", "mind", "social"}) {
            readField(*living, id, part, std::string("living.") + part, content);
        }
    }
}

/// What every option has. Gives its id.
std::string readHead(const JsonCursor& option, int position, const Words& kinds, Content& content) {
    std::string id = option.text("id");
    const std::string kind = wordOf(option, "kind", kinds);
    const std::string place = wordOf(option, "place", {"stay", "home", "either"});
    Value low = Null;
    Value high = Null;
    if (const auto length = option.find("length"); length && length->isObject()) {
        constexpr int MostDays = 36500;
        low = numberOrNull(*length, "low_days", 0, MostDays);
        high = numberOrNull(*length, "high_days", 0, MostDays);
        if (upsideDown(low, high)) {
            length->report("wrong-order", "\"low_days\" no greater than \"high_days\"");
        }
    }
    content.rows.add(option, "option(option, kind, place, position, low_days, high_days)",
                     {id, kind, place, std::int64_t{position}, low, high});
    addField(option, id, "name", sayText(option, "name"), {}, content);
    checkBalance(option);
    return id;
}

/// What a setting and a kind have alike, after the head.
void readBody(const JsonCursor& option, const std::string& id, std::size_t lists,
              Content& content) {
    for (const char* key : SharedTexts) {
        readField(option, id, key, key, content);
    }
    readLiving(option, id, content);
    readFacts(option, id, lists, content);
    readUsualDay(option, id, content);
    readCost(option, id, content);
    readCoverage(option, id, content);
    readOptionEvidence(option, id, content);
}

} // namespace

void readSetting(const JsonCursor& option, int position, Content& content) {
    option.allowOnly({"format",       "language",
                      "id",           "kind",
                      "place",        "name",
                      "in_short",     "definition",
                      "who_it_suits", "length",
                      "hours",        "supervision",
                      "includes",     "expect",
                      "usual_day",    "living_with_others",
                      "living",       "benefits",
                      "hard_parts",   "cost",
                      "coverage",     "medicine_line",
                      "headline",     "evidence",
                      "ask",          "if_you_use_again",
                      "leaving_early"});
    const std::string id = readHead(option, position, {"setting", "baseline"}, content);
    readBody(option, id, FactLists.size(), content);
    readHeadline(option, id, content);
}

void readKind(const JsonCursor& option, int position, Content& content) {
    option.allowOnly({"id",
                      "kind",
                      "place",
                      "name",
                      "in_short",
                      "definition",
                      "who_it_suits",
                      "length",
                      "hours",
                      "supervision",
                      PartsInOneText,
                      "expect",
                      "usual_day",
                      "living_with_others",
                      "living",
                      "benefits",
                      "hard_parts",
                      "cost",
                      "coverage",
                      "medicine_line",
                      "evidence",
                      "ask",
                      "if_you_use_again",
                      "leaving_early"});
    const std::string id =
        readHead(option, position, {"outpatient-kind", "medication", "aftercare"}, content);
    readField(option, id, PartsInOneText, PartsInOneText, content);
    readBody(option, id, ListsOfKinds, content);
}

} // namespace waymark::build
