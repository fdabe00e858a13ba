// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/json_cursor.h"

#include "formats/nearest_word.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace waymark {

namespace {

using nlohmann::json;

/// "~" and "/" have their own spelling in a JSON pointer (RFC 6901).
std::string escaped(const std::string& step) {
    std::string text;
    for (const char c : step) {
        text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return text;
}

std::string shown(const json& value) {
    constexpr std::size_t Longest = 60;
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() > Longest) {
        // Cut before a continuation byte, so that half a letter is never shown.
        std::size_t cut = Longest;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0U) == 0x80U) {
            --cut;
        }
        text = text.substr(0, cut) + "...";
    }
    return text;
}

} // namespace

JsonCursor::JsonCursor(const json& value, std::string file, DataErrors& errors)
    : JsonCursor(value, std::move(file), "", errors) {}

JsonCursor::JsonCursor(const json& value, std::string file, std::string pointer, DataErrors& errors)
    : m_value(&value)
    , m_file(std::move(file))
    , m_pointer(std::move(pointer))
    , m_errors(&errors) {}

JsonCursor JsonCursor::at(const std::string& step, const json& value) const {
    return {value, m_file, m_pointer + '/' + escaped(step), *m_errors};
}

bool JsonCursor::isObject() const {
    return m_value->is_object();
}

bool JsonCursor::isString() const {
    return m_value->is_string();
}

bool JsonCursor::has(const char* key) const {
    return m_value->is_object() && m_value->contains(key);
}

bool JsonCursor::allowOnly(std::initializer_list<const char*> keys) const {
    if (!m_value->is_object()) {
        report("wrong-type", "an object");
        return false;
    }
    const std::vector<std::string> allowed(keys.begin(), keys.end());
    for (const auto& [key, value] : m_value->items()) {
        if (std::ranges::find(allowed, key) == allowed.end()) {
            m_errors->push_back({"unknown-key", m_file, m_pointer, '"' + key + '"',
                                 "a key that is known here", nearestWord(key, allowed)});
        }
    }
    return true;
}

std::optional<JsonCursor> JsonCursor::find(const char* key) const {
    if (!has(key)) {
        return std::nullopt;
    }
    return at(key, (*m_value)[key]);
}

std::optional<JsonCursor> JsonCursor::require(const char* key) const {
    std::optional<JsonCursor> member = find(key);
    if (!member) {
        m_errors->push_back(
            {"missing-key", m_file, m_pointer, "", '"' + std::string(key) + '"', ""});
    }
    return member;
}

std::string JsonCursor::asText() const {
    if (!m_value->is_string()) {
        report("wrong-type", "a text in quotes");
        return {};
    }
    return m_value->get<std::string>();
}

int JsonCursor::asNumber(int least, int greatest) const {
    // What only fits without a sign is beyond every limit of ours, and would come back negative.
    const bool whole = m_value->is_number_integer() && (!m_value->is_number_unsigned() ||
                                                        m_value->get<std::uint64_t>() <= INT64_MAX);
    const auto number = whole ? m_value->get<std::int64_t>() : 0;
    if (!whole || number < least || number > greatest) {
        report("wrong-number",
               "a whole number from " + std::to_string(least) + " to " + std::to_string(greatest));
        return least;
    }
    return static_cast<int>(number);
}

bool JsonCursor::asFlag() const {
    if (!m_value->is_boolean()) {
        report("wrong-type", "true or false");
        return false;
    }
    return m_value->get<bool>();
}

std::string JsonCursor::text(const char* key) const {
    const auto member = require(key);
    return member ? member->asText() : std::string();
}

int JsonCursor::number(const char* key, int least, int greatest) const {
    const auto member = require(key);
    return member ? member->asNumber(least, greatest) : least;
}

std::string JsonCursor::textOr(const char* key, std::string otherwise) const {
    const auto member = find(key);
    return member ? member->asText() : std::move(otherwise);
}

bool JsonCursor::flagOr(const char* key, bool otherwise) const {
    const auto member = find(key);
    return member ? member->asFlag() : otherwise;
}

std::vector<JsonCursor> JsonCursor::items() const {
    std::vector<JsonCursor> result;
    if (!m_value->is_array()) {
        report("wrong-type", "a list in square brackets");
        return result;
    }
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        result.push_back(at(std::to_string(i), (*m_value)[i]));
    }
    return result;
}

std::vector<std::pair<std::string, JsonCursor>> JsonCursor::members() const {
    std::vector<std::pair<std::string, JsonCursor>> result;
    if (!m_value->is_object()) {
        report("wrong-type", "an object");
        return result;
    }
    for (const auto& [key, value] : m_value->items()) {
        result.emplace_back(key, at(key, value));
    }
    return result;
}

std::vector<JsonCursor> JsonCursor::list(const char* key) const {
    const auto member = require(key);
    return member ? member->items() : std::vector<JsonCursor>();
}

std::vector<std::string> JsonCursor::texts() const {
    std::vector<std::string> result;
    for (const JsonCursor& item : items()) {
        result.push_back(item.asText());
    }
    return result;
}

std::optional<std::size_t> JsonCursor::oneOf(const std::vector<std::string>& words,
                                             const std::string& what,
                                             const std::string& code) const {
    if (!m_value->is_string()) {
        report("wrong-type", what);
        return std::nullopt;
    }
    const auto word = m_value->get<std::string>();
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) {
        report(code, what, nearestWord(word, words));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

void JsonCursor::report(const std::string& code, const std::string& expected,
                        const std::string& suggestion) const {
    m_errors->push_back({code, m_file, m_pointer, shown(*m_value), expected, suggestion});
}

} // namespace waymark
