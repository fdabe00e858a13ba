// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/words.h"

#include "catalogue/build/fields.h"

#include <algorithm>

namespace waymark::build {

namespace {

using nlohmann::json;

/// The keys under which the files say what people read.
const Words& everyTextKey() {
    static const Words all{"at",
                           "because",
                           "event",
                           "certainty_because",
                           "evidence_limits",
                           "evidence_method",
                           "heading",
                           "hours",
                           "how",
                           "in_short",
                           "authors",
                           "balance",
                           "feedback",
                           "interests",
                           "phone_lines",
                           "theory",
                           "use_by_counselor",
                           "use_by_person",
                           "use_by_relative",
                           "label",
                           "meaning",
                           "name",
                           "not_compared",
                           "not_event",
                           "not_known",
                           "note",
                           "paragraphs",
                           "population",
                           "question",
                           "reviewed_by",
                           "self_check",
                           "statement",
                           "steps",
                           "text",
                           "time",
                           "title",
                           "topic",
                           "unit",
                           "update_policy",
                           "what",
                           "what_helps",
                           "what_it_does",
                           "what_it_is",
                           "who",
                           "why_it_counts",
                           "word"};
    return all;
}

const Words& textKeys(const std::string& fileName) {
    // Titles and authors of sources stay as printed.
    static const Words ofSources{"part"};
    return fileName == "sources.json" ? ofSources : everyTextKey();
}

/// The keys that tell one record of a list from the others.
const Words& placeKeys() {
    static const Words keys{"id", "option", "outcome", "part", "payer", "row", "stage", "variable"};
    return keys;
}

bool isAmong(const std::string& key, const Words& words) {
    return std::ranges::find(words, key) != words.end();
}

bool isText(const json& value) {
    return value.is_string() ||
           (value.is_array() && !value.empty() &&
            std::ranges::all_of(value, [](const json& item) { return item.is_string(); }));
}

/// Takes the words out of a document, and lays other words over it.
class WordSheet {
public:
    explicit WordSheet(const std::string& name)
        : m_texts(textKeys(name)) {}

    [[nodiscard]] bool hasText(const json& value) const {
        if (value.is_array()) {
            return std::ranges::any_of(value, [&](const json& item) { return hasText(item); });
        }
        if (!value.is_object()) {
            return false;
        }
        for (const auto& [key, member] : value.items()) {
            if (isTextOf(key, member) || hasText(member)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] json taken(const json& value) const {
        json words = value.is_array() ? json::array() : json::object();
        if (value.is_array()) {
            for (const json& item : value) {
                words.push_back(taken(item));
            }
        } else if (value.is_object()) {
            for (const auto& [key, member] : value.items()) {
                if (isTextOf(key, member) || isPlace(key, member)) {
                    words[key] = member;
                } else if (hasText(member)) {
                    words[key] = taken(member);
                }
            }
        }
        return words;
    }

    void layOver(json& value, const JsonCursor& words) const {
        if (value.is_array()) {
            layOverList(value, words);
        } else if (words.isObject()) {
            layOverMembers(value, words);
        } else {
            words.report("wrong-type", "an object");
        }
    }

private:
    [[nodiscard]] bool isTextOf(const std::string& key, const json& value) const {
        return isAmong(key, m_texts) && isText(value);
    }
    [[nodiscard]] bool isPlace(const std::string& key, const json& value) const {
        return value.is_string() && isAmong(key, placeKeys()) && !isAmong(key, m_texts);
    }

    void layOverList(json& value, const JsonCursor& words) const {
        const std::vector<JsonCursor> items = words.items();
        if (items.size() != value.size()) {
            words.report("wrong-count",
                         std::to_string(value.size()) + " items, as in the original");
            return;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            layOver(value[i], items[i]);
        }
    }

    void layOverMembers(json& value, const JsonCursor& words) const {
        for (auto& [key, member] : value.items()) {
            const bool isOwed = isTextOf(key, member) || hasText(member);
            const auto said = isOwed ? words.require(key.c_str()) : words.find(key.c_str());
            if (!said) {
                continue;
            }
            if (isTextOf(key, member)) {
                layOverText(member, *said);
            } else if (isOwed) {
                layOver(member, *said);
            } else if (said->value() != member) {
                said->report("wrong-id", member.dump() + ", as in the original");
            }
        }
        for (const auto& [key, said] : words.members()) {
            if (!value.contains(key)) {
                said.report("unknown-key", "a key of the original");
            }
        }
    }

    static void layOverText(json& value, const JsonCursor& words) {
        if (value.is_string() ? !words.value().is_string() : !words.value().is_array()) {
            words.report("wrong-type", value.is_string() ? "a text in quotes" : "a list of texts");
        } else if (value.is_array() && words.value().size() != value.size()) {
            words.report("wrong-count",
                         std::to_string(value.size()) + " texts, as in the original");
        } else {
            value = words.value();
        }
    }

    const Words& m_texts;
};

} // namespace

json wordsOf(const json& document, const std::string& name) {
    json words = WordSheet(name).taken(document);
    words["format"] = "waymark-words/1";
    return words;
}

json inWords(const json& document, const JsonCursor& words, const std::string& name) {
    json translated = document;
    // The head of the sheet is its own.
    translated["format"] = words.text("format");
    translated["language"] = words.text("language");
    WordSheet(name).layOver(translated, words);
    translated["format"] = document.value("format", "");
    if (!document.contains("language")) {
        translated.erase("language");
    }
    return translated;
}

} // namespace waymark::build
