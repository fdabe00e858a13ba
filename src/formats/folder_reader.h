// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/content_hash.h"
#include "formats/json_cursor.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark {

/// Reads files of one folder and hands them on. What is wrong with a file is added to the errors,
/// under a name that begins with the name of the folder.
class FolderReader {
public:
    FolderReader(std::filesystem::path folder, DataErrors& errors)
        : m_folder(std::move(folder))
        , m_errors(errors) {}

    /// Calls `use` with what stands in the file, when it states this format. The bytes count for
    /// `hash`, if there is one.
    void read(const std::filesystem::path& path, const std::string& format,
              const std::function<void(const JsonCursor&)>& use, ContentHash* hash = nullptr);
    /// Every .json file below a subfolder, in the order of their names.
    [[nodiscard]] std::vector<std::filesystem::path>
    filesBelow(const std::filesystem::path& subfolder) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    DataErrors& m_errors;
};

} // namespace waymark
