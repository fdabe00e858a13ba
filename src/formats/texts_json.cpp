// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/texts_json.h"

#include "formats/json_file.h"

#include <nlohmann/json.hpp>

#include <set>

namespace waymark {

namespace {

std::set<std::string> placeholders(const std::string& text) {
    std::set<std::string> names;
    for (std::size_t open = text.find('{'); open != std::string::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close != std::string::npos) {
            names.insert(text.substr(open, close - open + 1));
        }
    }
    return names;
}

Texts::Voices readVoices(const JsonCursor& cursor) {
    if (cursor.isString()) {
        const std::string text = cursor.asText();
        return {text, text, text};
    }
    if (!cursor.allowOnly({"self", "relative", "counselor"})) {
        return {};
    }
    Texts::Voices voices{cursor.text("self"), cursor.text("relative"), cursor.text("counselor")};
    if (placeholders(voices[0]) != placeholders(voices[1]) ||
        placeholders(voices[0]) != placeholders(voices[2])) {
        cursor.report("placeholders-differ", "the same names in braces in all voices");
    }
    return voices;
}

} // namespace

void readTexts(const JsonCursor& cursor, const std::string& language, Texts& texts) {
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
        if (!texts.add(key, readVoices(member))) {
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
