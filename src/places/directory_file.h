// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>

namespace waymark {

/// Where the directory is kept when nothing else is said: in the folder for data of the person who
/// is logged in. Importing is what puts it there. Empty when there is no such folder.
[[nodiscard]] std::filesystem::path defaultDirectoryFile();

/// A file in the making beside the one it is to replace. It is gone when it was not put in place.
class NewFile {
public:
    /// Throws DirectoryError when the folder cannot be made or written to.
    explicit NewFile(std::filesystem::path target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Makes sure that all of it is on the disk, then takes the place of the old file in one step.
    /// Throws DirectoryError and leaves the old file as it was.
    void putInPlace();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// Removes the directory from this computer; false when there was none. Throws DirectoryError.
bool removeDirectoryFile(const std::filesystem::path& file);

} // namespace waymark
