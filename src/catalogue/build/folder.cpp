// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/folder.h"

#include "catalogue/build/words.h"
#include "formats/content_hash.h"
#include "formats/json_file.h"

#include <algorithm>

namespace waymark::build {

namespace fs = std::filesystem;
using nlohmann::json;

Folder::Folder(fs::path data, DataErrors& errors)
    : m_data(std::move(data))
    , m_errors(errors)
    , m_schema(bytes("catalogue/schema.sql").value_or("")) {}

std::string Folder::shownName(const std::string& name) const {
    return (m_data.filename() / name).generic_string();
}

std::optional<std::string> Folder::bytes(const std::string& name) const {
    return readFile(m_data / name, m_errors);
}

std::optional<JsonCursor> Folder::open(const std::string& name, const std::string& format) {
    if (const auto opened = m_documents.find(name); opened != m_documents.end()) {
        return JsonCursor(opened->second, shownName(name), m_errors);
    }
    auto content = bytes(name);
    auto parsed = content ? parseJson(*content, shownName(name), m_errors) : std::nullopt;
    if (!parsed) {
        return std::nullopt;
    }
    const auto& document = m_documents.insert_or_assign(name, std::move(*parsed)).first->second;
    if (name.starts_with("catalogue/")) {
        m_hashed.insert_or_assign(name, std::move(*content));
    }
    JsonCursor cursor(document, shownName(name), m_errors);
    const auto stated = cursor.require("format");
    if (!stated || stated->asText() != format) {
        if (stated) {
            stated->report("wrong-version", '"' + format + '"', format);
        }
        return std::nullopt;
    }
    return cursor;
}

std::optional<JsonCursor> Folder::openIn(const std::string& language, const std::string& name,
                                         const std::string& format) {
    auto original = open("catalogue/" + name, format);
    if (!original || language.empty()) {
        return original;
    }
    const std::string sheet = "catalogue/text/" + language + '/' + name;
    const auto words = open(sheet, "waymark-words/1");
    if (!words) {
        return std::nullopt;
    }
    json translated = inWords(original->value(), *words, name);
    const json& kept =
        m_documents.insert_or_assign(sheet + " laid over", std::move(translated)).first->second;
    return JsonCursor(kept, shownName(sheet), m_errors);
}

std::vector<std::string> Folder::languages() const {
    std::vector<std::string> names;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(m_data / "catalogue" / "text", failure)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::vector<std::string> Folder::optionFiles() const {
    std::vector<std::string> names;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(m_data / "catalogue" / "options", failure)) {
        if (entry.path().extension() == ".json") {
            names.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

std::map<std::string, json> Folder::opened() const {
    constexpr std::string_view Below = "catalogue/";
    std::map<std::string, json> files;
    for (const auto& [name, document] : m_documents) {
        if (name.starts_with(Below)) {
            files.emplace(name.substr(Below.size()), document);
        }
    }
    return files;
}

std::string Folder::contentHash() const {
    ContentHash hash;
    hash.add(m_schema);
    for (const auto& [name, content] : m_hashed) {
        hash.add(name);
        hash.add(content);
    }
    return hash.digits();
}

} // namespace waymark::build
