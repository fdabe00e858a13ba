// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

namespace waymark {

namespace {

using nlohmann::json;

struct TooDeep {};
struct RepeatedKey {
    std::string key;
    /// Where the object stands.
    std::string pointer;
};

/// Watches the parser: stops it before a hostile nesting eats the memory, and at a key that stands
/// twice.
class ParseWatch {
public:
    bool operator()(int depth, json::parse_event_t event, json& parsed) {
        if (depth > MaxJsonDepth) {
            throw TooDeep();
        }
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            countItem();
            m_levels.push_back({event == json::parse_event_t::array_start, {}, {}, 0});
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            m_levels.pop_back();
            break;
        case json::parse_event_t::key:
            enter(parsed.get<std::string>());
            break;
        case json::parse_event_t::value:
            countItem();
            break;
        }
        return true;
    }

private:
    struct Level {
        bool isArray = false;
        std::set<std::string> keys;
        std::string key;
        std::size_t items = 0;
    };

    void countItem() {
        if (!m_levels.empty() && m_levels.back().isArray) {
            ++m_levels.back().items;
        }
    }

    void enter(std::string key) {
        if (!m_levels.back().keys.insert(key).second) {
            throw RepeatedKey{std::move(key), pointer()};
        }
        m_levels.back().key = std::move(key);
    }

    [[nodiscard]] std::string pointer() const {
        json::json_pointer steps;
        for (auto level = m_levels.begin(); level + 1 != m_levels.end(); ++level) {
            steps.push_back(level->isArray ? std::to_string(level->items - 1) : level->key);
        }
        return steps.to_string();
    }

    std::vector<Level> m_levels;
};

/// "line 3, column 7" for a byte offset counted from one.
std::string placeOf(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start =
        before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column " +
           std::to_string(std::max<std::size_t>(1, before.size() - start));
}

DataError notJson(const std::string& file, const std::string& found, const std::string& expected,
                  const std::string& code) {
    return {code, file, "", found, expected, ""};
}

} // namespace

std::optional<std::string> readFile(const std::filesystem::path& path, DataErrors& errors) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (failure || !std::filesystem::is_regular_file(path, failure)) {
        errors.push_back(
            notJson(path.string(), "no file that can be read", "a file", "unreadable-file"));
        return std::nullopt;
    }
    if (size > MaxFileBytes) {
        errors.push_back(notJson(path.string(), std::to_string(size) + " bytes",
                                 "at most " + std::to_string(MaxFileBytes) + " bytes",
                                 "too-large"));
        return std::nullopt;
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) {
        errors.push_back(
            notJson(path.string(), "no file that can be read", "a file", "unreadable-file"));
        return std::nullopt;
    }
    return bytes;
}

std::optional<json> parseJson(std::string_view text, const std::string& file, DataErrors& errors) {
    if (text.size() > MaxFileBytes) {
        errors.push_back(notJson(file, std::to_string(text.size()) + " bytes",
                                 "at most " + std::to_string(MaxFileBytes) + " bytes",
                                 "too-large"));
        return std::nullopt;
    }
    try {
        return json::parse(text, ParseWatch());
    } catch (const json::parse_error& error) {
        errors.push_back(
            notJson(file, "a fault at " + placeOf(text, error.byte), "JSON in UTF-8", "not-json"));
    } catch (const json::out_of_range&) {
        errors.push_back(
            notJson(file, "a number beyond all bounds", "numbers a computer can hold", "not-json"));
    } catch (const TooDeep&) {
        errors.push_back(notJson(file, "more than " + std::to_string(MaxJsonDepth) + " levels",
                                 "at most " + std::to_string(MaxJsonDepth) + " levels",
                                 "too-deep"));
    } catch (const RepeatedKey& repeated) {
        errors.push_back({"repeated-key", file, repeated.pointer,
                          "the key \"" + repeated.key + "\" twice in one object", "each key once",
                          ""});
    }
    return std::nullopt;
}

std::optional<json> readJson(const std::filesystem::path& path, DataErrors& errors) {
    const std::optional<std::string> bytes = readFile(path, errors);
    if (!bytes) {
        return std::nullopt;
    }
    return parseJson(*bytes, path.string(), errors);
}

} // namespace waymark
