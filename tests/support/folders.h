// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::tests {

/// A folder that is there as long as this object is.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path& path);
void write(const std::filesystem::path& path, std::string_view content);

/// The files of a folder whose names end so, by name.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder,
                                                         const std::string& extension);

/// Reads a JSON file, lets `edit` change it, and writes it back.
void change(const std::filesystem::path& path, const std::function<void(nlohmann::json&)>& edit);

/// Copies what a ranking needs of the project's data into the folder, and gives its path.
std::filesystem::path copyOfData(const TemporaryFolder& folder);

/// tests/cases.
[[nodiscard]] std::filesystem::path casesFolder();
/// A case of that folder that is ranked.
[[nodiscard]] std::string goodCase();

} // namespace waymark::tests
