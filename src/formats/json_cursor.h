// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

/// A place in a JSON document that knows its file and pointer. Reading never throws: what is wrong
/// goes to the error list, and a neutral value comes back, so that one reading finds all faults.
class JsonCursor {
public:
    JsonCursor(const nlohmann::json& value, std::string file, DataErrors& errors);

    [[nodiscard]] const nlohmann::json& value() const { return *m_value; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] DataErrors& errors() const { return *m_errors; }

    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool has(const char* key) const;

    /// Reports every key of the object that is not listed. Reports a value that is no object.
    bool allowOnly(std::initializer_list<const char*> keys) const;

    /// The member, or nothing when it is missing (which is reported by the second).
    [[nodiscard]] std::optional<JsonCursor> find(const char* key) const;
    [[nodiscard]] std::optional<JsonCursor> require(const char* key) const;

    /// The value as a string, a whole number, a truth value; reports any other kind.
    [[nodiscard]] std::string asText() const;
    [[nodiscard]] int asNumber(int least, int greatest) const;
    [[nodiscard]] bool asFlag() const;

    /// A required member as text or number; an optional one with what it is when left out.
    [[nodiscard]] std::string text(const char* key) const;
    [[nodiscard]] int number(const char* key, int least, int greatest) const;
    [[nodiscard]] std::string textOr(const char* key, std::string otherwise) const;
    [[nodiscard]] bool flagOr(const char* key, bool otherwise) const;

    /// The items of an array, or the members of an object; reports any other kind.
    [[nodiscard]] std::vector<JsonCursor> items() const;
    [[nodiscard]] std::vector<std::pair<std::string, JsonCursor>> members() const;
    /// The items of a required array member.
    [[nodiscard]] std::vector<JsonCursor> list(const char* key) const;
    /// An array of strings.
    [[nodiscard]] std::vector<std::string> texts() const;

    /// The text must be one of `words`; gives its place, or nothing and a report with the nearest
    /// word.
    [[nodiscard]] std::optional<std::size_t> oneOf(const std::vector<std::string>& words,
                                                   const std::string& what,
                                                   const std::string& code) const;

    void report(const std::string& code, const std::string& expected,
                const std::string& suggestion = {}) const;

private:
    JsonCursor(const nlohmann::json& value, std::string file, std::string pointer,
               DataErrors& errors);
    [[nodiscard]] JsonCursor at(const std::string& step, const nlohmann::json& value) const;

    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_pointer;
    DataErrors* m_errors;
};

} // namespace waymark
