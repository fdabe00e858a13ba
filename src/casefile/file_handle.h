// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// An open file of the system, closed when this object goes.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor) {}
    ~FileHandle();
    FileHandle(FileHandle&& other) noexcept;
    FileHandle& operator=(FileHandle&& other) noexcept;
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;

    /// Opens for reading; closed when there is no such file or it may not be read: see errno. Never
    /// waits, whatever kind of file it is.
    [[nodiscard]] static FileHandle toRead(const std::filesystem::path& path);
    /// Opens for writing and reading, and makes the file when there is none: for its owner alone.
    [[nodiscard]] static FileHandle toWrite(const std::filesystem::path& path);

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] bool isRegular() const;
    /// What the system says; the file may grow or shrink meanwhile.
    [[nodiscard]] std::size_t size() const;
    /// True when `path` names this very file, which another program may have put away meanwhile.
    [[nodiscard]] bool isAt(const std::filesystem::path& path) const;

    /// Locks out every program that asks; false when another one holds it. True, too, where the
    /// file system knows no locks. The lock goes with the handle.
    [[nodiscard]] bool lock() const;

    /// All of it, or at most `most` + 1 bytes. False on an error: see errno.
    [[nodiscard]] bool readAll(std::string& bytes, std::size_t most) const;
    /// Makes the file hold these bytes alone, on the disk and not only on the way there.
    [[nodiscard]] bool writeAll(std::string_view bytes) const;

private:
    int m_descriptor = -1;
};

/// Puts what was renamed or removed in a folder on the disk.
[[nodiscard]] bool syncFolder(const std::filesystem::path& folder);

} // namespace waymark
