// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/folder_reader.h"

#include "formats/json_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace fs = std::filesystem;

void FolderReader::read(const fs::path& path, const std::string& format,
                        const std::function<void(const JsonCursor&)>& use, ContentHash* hash) {
    const auto bytes = readFile(path, m_errors);
    if (!bytes) {
        return;
    }
    const std::string name = (m_folder.filename() / fs::relative(path, m_folder)).generic_string();
    const auto parsed = parseJson(*bytes, name, m_errors);
    if (!parsed) {
        return;
    }
    if (hash != nullptr) {
        hash->add(*bytes);
    }
    const JsonCursor cursor(*parsed, name, m_errors);
    const auto stated = cursor.require("format");
    if (stated && stated->asText() == format) {
        use(cursor);
    } else if (stated) {
        stated->report("wrong-version", '"' + format + '"', format);
    }
}

std::vector<fs::path> FolderReader::filesBelow(const fs::path& subfolder) const {
    std::vector<fs::path> files;
    std::error_code failure;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder / subfolder, failure)) {
        if (entry.is_regular_file() && entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

} // namespace waymark
