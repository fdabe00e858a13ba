// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::build {

/// The files a catalogue is made of, read and parsed once. Cursors into it live as long as it does.
class Folder {
public:
    /// `data` is the folder that holds "catalogue", "questionnaire.json" and "rules".
    Folder(std::filesystem::path data, DataErrors& errors);

    /// A file by its name below the folder, when it can be read and says this format.
    [[nodiscard]] std::optional<JsonCursor> open(const std::string& name,
                                                 const std::string& format);
    /// A file below "catalogue" in the words of a language; as it stands in that of "meta.json".
    [[nodiscard]] std::optional<JsonCursor>
    openIn(const std::string& language, const std::string& name, const std::string& format);
    /// The languages there are words in beside that of the files: the folders of "catalogue/text".
    [[nodiscard]] std::vector<std::string> languages() const;
    /// The names of the files "catalogue/options/*.json" without ".json", sorted.
    [[nodiscard]] std::vector<std::string> optionFiles() const;
    /// The files below "catalogue" that were opened, by their name below it.
    [[nodiscard]] std::map<std::string, nlohmann::json> opened() const;
    [[nodiscard]] const std::string& schema() const { return m_schema; }
    /// Names the content of everything below "catalogue" that was opened, and of the schema.
    [[nodiscard]] std::string contentHash() const;
    /// A file's name as messages give it.
    [[nodiscard]] std::string shownName(const std::string& name) const;
    [[nodiscard]] DataErrors& errors() const { return m_errors; }

private:
    [[nodiscard]] std::optional<std::string> bytes(const std::string& name) const;

    std::filesystem::path m_data;
    DataErrors& m_errors;
    std::string m_schema;
    std::map<std::string, nlohmann::json> m_documents;
    std::map<std::string, std::string> m_hashed;
};

} // namespace waymark::build
