// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace waymark::build {

namespace {

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Lower-case words joined by hyphens. Queries rely on ids having no space.
bool isId(const std::string& text) {
    return !text.empty() && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string::npos &&
           std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

bool isDay(const std::string& text) {
    constexpr std::string_view Shape = "0000-00-00";
    return text.size() == Shape.size() && std::ranges::equal(text, Shape, [](char c, char shape) {
               return shape == '0' ? c >= '0' && c <= '9' : c == shape;
           });
}

std::string saying(const JsonCursor& cursor) {
    std::string text = cursor.asText();
    if (cursor.isString() && text.find_first_not_of(" \t\r\n") == std::string::npos) {
        cursor.report("missing-text", "a text that says something");
    }
    return text;
}

} // namespace

std::string sayText(const JsonCursor& record, const char* key) {
    const auto member = record.require(key);
    return member ? saying(*member) : std::string();
}

std::vector<std::string> sayTexts(const JsonCursor& record, const char* key) {
    std::vector<std::string> texts;
    for (const JsonCursor& item : records(record, key)) {
        texts.push_back(saying(item));
    }
    return texts;
}

Value numberOrNull(const JsonCursor& record, const char* key, int least, int greatest) {
    const auto member = record.require(key);
    if (!member || member->value().is_null()) {
        return Null;
    }
    return std::int64_t{member->asNumber(least, greatest)};
}

Value textOrNull(const JsonCursor& record, const char* key) {
    const auto member = record.require(key);
    if (!member || member->value().is_null()) {
        return Null;
    }
    return saying(*member);
}

std::string wordOf(const JsonCursor& record, const char* key, const Words& words,
                   const std::string& code) {
    const auto member = record.require(key);
    const std::string what =
        code == "unknown-word" ? "a word that is known here" : "an id that is known";
    const auto place = member ? member->oneOf(words, what, code) : std::nullopt;
    return place ? words[*place] : std::string();
}

std::string day(const JsonCursor& record, const char* key) {
    const auto member = record.require(key);
    if (!member) {
        return {};
    }
    std::string text = member->asText();
    if (member->isString() && !isDay(text)) {
        member->report("wrong-date", "a day, as 2026-11-22");
    }
    return text;
}

std::vector<std::string> sourceList(const JsonCursor& record, const Words& sources) {
    std::vector<std::string> ids;
    for (const JsonCursor& item : records(record, "sources")) {
        const auto place = item.oneOf(sources, "an id of sources.json", "unknown-source");
        if (!place) {
            continue;
        }
        if (std::ranges::find(ids, sources[*place]) != ids.end()) {
            item.report("duplicate-id", "each source once");
            continue;
        }
        ids.push_back(sources[*place]);
    }
    return ids;
}

std::vector<JsonCursor> records(const JsonCursor& parent, const char* key) {
    const auto list = parent.require(key);
    if (!list) {
        return {};
    }
    std::vector<JsonCursor> items = list->items();
    if (items.empty() && list->value().is_array()) {
        list->report("empty-list", "at least one entry");
    }
    return items;
}

Words newIds(const std::vector<JsonCursor>& records, const char* key) {
    Words ids;
    std::set<std::string> met;
    for (const JsonCursor& record : records) {
        const auto member = record.require(key);
        if (!member) {
            continue;
        }
        const std::string id = member->asText();
        if (member->isString() && !isId(id)) {
            member->report("wrong-id", "lower-case words joined by hyphens");
        } else if (!id.empty() && !met.insert(id).second) {
            member->report("duplicate-id", "an id that stands nowhere else");
        }
        ids.push_back(id);
    }
    return ids;
}

void requireEach(const JsonCursor& list, const char* key, const Words& wanted) {
    std::set<std::string> met;
    for (const JsonCursor& record : list.items()) {
        const auto member = record.find(key);
        if (member && member->isString() && !met.insert(member->asText()).second) {
            member->report("duplicate-id", "each " + std::string(key) + " once");
        }
    }
    for (const std::string& word : wanted) {
        if (!met.contains(word)) {
            list.errors().push_back({"missing-entry", list.file(), list.pointer(), "",
                                     "an entry for the " + std::string(key) + " \"" + word + '"',
                                     ""});
        }
    }
}

} // namespace waymark::build
