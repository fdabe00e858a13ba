// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/folder.h"

#include "formats/content_hash.h"
#include "formats/json_file.h"

#include <algorithm>

namespace waymark::build {

namespace fs = std::filesystem;

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
