// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/texts_json.h"

#include "formats/json_file.h"
#include "formats/nearest_word.h"
#include "texts/placeholders.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

Texts::Voices readVoices(const JsonCursor& cursor) {
    if (cursor.isString()) {
        const std::string text = cursor.asText();
        return {text, text, text};
    }
    if (!cursor.allowOnly({"self", "relative", "counselor"})) {
        return {};
    }
    Texts::Voices voices{cursor.text("self"), cursor.text("relative"), cursor.text("counselor")};
    if (placeholdersIn(voices[0]) != placeholdersIn(voices[1]) ||
        placeholdersIn(voices[0]) != placeholdersIn(voices[2])) {
        cursor.report("placeholders-differ", "the same names in braces in all voices");
    }
    return voices;
}

/// A name that nobody fills in would stand on the screen as it is.
void checkPlaceholders(const JsonCursor& cursor, const std::string& key,
                       const Texts::Voices& voices) {
    if (!isAccountedFor(key)) {
        return;
    }
    const std::vector<std::string> known = placeholdersOf(key);
    for (const std::string& name : placeholdersIn(voices[0])) {
        if (std::ranges::find(known, name) == known.end()) {
            cursor.report("unknown-placeholder",
                          "only names that are filled in, not {" + name + '}',
                          nearestWord(name, known));
        }
    }
}

} // namespace

void readTexts(const JsonCursor& cursor, const std::string& language, Texts& texts,
               TextPlaces* places) {
    if (!cursor.allowOnly({"format", "language", "note", "texts"})) {
        return;
    }
    if (const auto named = cursor.require("language"); named && named->asText() != language) {
        named->report("wrong-language", '"' + language + '"', language);
    }
    const auto all = cursor.require("texts");
    if (!all) {
        return;
    }
    for (const auto& [key, member] : all->members()) {
        Texts::Voices voices = readVoices(member);
        checkPlaceholders(member, key, voices);
        if (places != nullptr) {
            places->try_emplace(key, TextPlace{member.file(), member.pointer()});
        }
        if (!texts.add(key, std::move(voices))) {
            member.report("duplicate-id", "a key that no other file has");
        }
    }
}

bool addTexts(std::string_view bytes, const std::string& file, const std::string& language,
              Texts& texts) {
    DataErrors errors;
    if (const auto parsed = parseJson(bytes, file, errors)) {
        readTexts(JsonCursor(*parsed, file, errors), language, texts);
    }
    return errors.empty();
}

} // namespace waymark
