// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/file_handle.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace waymark {

/// A file this program has read or written and may write again. As long as it is held, other
/// programs of ours that want to do the same notice.
class HeldFile {
public:
    HeldFile() = default;
    HeldFile(FileHandle file, std::filesystem::path path, std::string_view content);

    [[nodiscard]] bool isHeld() const { return m_file.isOpen(); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// True when the file at its path is still this one, with the content it had.
    [[nodiscard]] bool isUnchanged(std::string_view contentNow) const;

private:
    FileHandle m_file;
    std::filesystem::path m_path;
    std::size_t m_print = 0;
};

/// What has to hold before a file is replaced, and what becomes of the old one.
struct ReplaceRules {
    /// Whether an old file with this content may be replaced at all.
    std::function<bool(std::string_view)> mayReplace;
    /// Whether it is kept beside the new one, under backupOf.
    std::function<bool(std::string_view)> keepsBackup;
    /// Whether what was read back from the disk is what was meant. Asked before the old file goes.
    std::function<bool(std::string_view)> isRight;
    /// The file as this program holds it; null when it has none.
    const HeldFile* held = nullptr;
};

/// Where the version before is kept, and where the next one is written.
[[nodiscard]] std::filesystem::path backupOf(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path partOf(const std::filesystem::path& path);

/// The bytes of a regular file of at most `most` bytes. Throws CaseFileError.
[[nodiscard]] std::string readWhole(const FileHandle& file, const std::filesystem::path& path,
                                    std::size_t most);

/// Puts `bytes` at `path`, on the disk. Whatever happens on the way, power cuts included, the old
/// file or the new one stands there whole. Throws CaseFileError, with the old file as it was.
[[nodiscard]] HeldFile replaceFile(const std::filesystem::path& path, std::string_view bytes,
                                   const ReplaceRules& rules);

} // namespace waymark
