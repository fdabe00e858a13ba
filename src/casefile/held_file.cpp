// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/held_file.h"

#include "casefile/case_file_fault.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace waymark {

namespace fs = std::filesystem;

namespace {

// More than any file of ours, so that one that may not be replaced is still read.
constexpr std::size_t MostReplaced = std::size_t{64} << 20;

std::size_t print(std::string_view content) {
    return std::hash<std::string_view>()(content);
}

/// One name for one file, however it was named.
fs::path resolved(const fs::path& path) {
    std::error_code failure;
    fs::path target = fs::weakly_canonical(fs::absolute(path, failure), failure);
    if (failure || !target.has_filename()) {
        const bool isBarred = failure == std::errc::permission_denied;
        throw CaseFileError(isBarred ? CaseFileFault::NotAllowed : CaseFileFault::NoFolder, path);
    }
    return target;
}

/// The old file at the path, locked; closed when there is none.
struct OldFile {
    FileHandle file;
    std::string content;
};

OldFile lockOld(const fs::path& path, const ReplaceRules& rules) {
    OldFile old{FileHandle::toRead(path), {}};
    if (!old.file.isOpen()) {
        if (errno == ENOENT) {
            return old;
        }
        throw CaseFileError(faultOf(errno, CaseFileFault::NotAllowed), path);
    }
    old.content = readWhole(old.file, path, MostReplaced);
    const bool isOurs = rules.held != nullptr && rules.held->path() == path;
    if (isOurs && !rules.held->isUnchanged(old.content)) {
        throw CaseFileError(CaseFileFault::ChangedMeanwhile, path);
    }
    if (!isOurs && !old.file.lock()) {
        throw CaseFileError(CaseFileFault::InUse, path);
    }
    if (!rules.mayReplace(old.content)) {
        throw CaseFileError(CaseFileFault::Foreign, path);
    }
    return old;
}

/// The new file while it is written beside the old one. It goes again unless it takes its place.
class Part {
public:
    explicit Part(const fs::path& target)
        : m_path(partOf(target))
        , m_file(FileHandle::toWrite(m_path)) {
        if (!m_file.isOpen()) {
            const CaseFileFault fault = faultOf(errno, CaseFileFault::CannotWrite);
            throw CaseFileError(fault == CaseFileFault::Missing ? CaseFileFault::NoFolder : fault,
                                target);
        }
        // One that is left over from a power cut is taken over; one in use is another program's.
        if (!m_file.isRegular() || !m_file.lock() || !m_file.isAt(m_path)) {
            throw CaseFileError(CaseFileFault::InUse, target);
        }
        m_isMine = true;
    }
    ~Part() {
        if (m_isMine) {
            ::unlink(m_path.c_str());
        }
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    void write(std::string_view bytes, const ReplaceRules& rules, const fs::path& target) {
        if (!m_file.writeAll(bytes)) {
            throw CaseFileError(faultOf(errno, CaseFileFault::CannotWrite), target);
        }
        std::string there;
        const FileHandle again = FileHandle::toRead(m_path);
        if (!again.isOpen() || !again.readAll(there, bytes.size()) || there != bytes ||
            !rules.isRight(there)) {
            throw CaseFileError(CaseFileFault::CannotWrite, target);
        }
    }

    /// Takes the place of the old file.
    [[nodiscard]] FileHandle moveTo(const fs::path& target) {
        if (std::rename(m_path.c_str(), target.c_str()) != 0) {
            throw CaseFileError(faultOf(errno, CaseFileFault::CannotWrite), target);
        }
        m_isMine = false;
        return std::move(m_file);
    }

private:
    fs::path m_path;
    FileHandle m_file;
    bool m_isMine = false;
};

/// Keeps the old file under its second name, also where the file system has no links.
void keepBackup(const OldFile& old, const fs::path& target) {
    const fs::path backup = backupOf(target);
    const fs::path part = partOf(backup);
    ::unlink(part.c_str());
    if (::link(target.c_str(), part.c_str()) != 0) {
        const FileHandle copy = FileHandle::toWrite(part);
        if (!copy.isOpen() || !copy.writeAll(old.content)) {
            const CaseFileFault fault = faultOf(errno, CaseFileFault::CannotWrite);
            ::unlink(part.c_str());
            throw CaseFileError(fault, target);
        }
    }
    const bool isKept = std::rename(part.c_str(), backup.c_str()) == 0;
    const CaseFileFault fault = faultOf(errno, CaseFileFault::CannotWrite);
    // Two names of one file: then rename does nothing, and leaves both.
    ::unlink(part.c_str());
    if (!isKept) {
        throw CaseFileError(fault, target);
    }
}

} // namespace

HeldFile::HeldFile(FileHandle file, fs::path path, std::string_view content)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_print(print(content)) {}

bool HeldFile::isUnchanged(std::string_view contentNow) const {
    return isHeld() && m_file.isAt(m_path) && print(contentNow) == m_print;
}

fs::path backupOf(const fs::path& path) {
    return path.string() + ".bak";
}

fs::path partOf(const fs::path& path) {
    return path.parent_path() / ('.' + path.filename().string() + ".part");
}

std::string readWhole(const FileHandle& file, const fs::path& path, std::size_t most) {
    std::string content;
    if (!file.isRegular()) {
        throw CaseFileError(CaseFileFault::Foreign, path);
    }
    if (file.size() > most) {
        throw CaseFileError(CaseFileFault::TooLarge, path);
    }
    if (!file.readAll(content, most)) {
        throw CaseFileError(faultOf(errno, CaseFileFault::NotAllowed), path);
    }
    if (content.size() > most) {
        throw CaseFileError(CaseFileFault::TooLarge, path);
    }
    return content;
}

HeldFile replaceFile(const fs::path& path, std::string_view bytes, const ReplaceRules& rules) {
    const fs::path target = resolved(path);
    const OldFile old = lockOld(target, rules);
    Part part(target);
    part.write(bytes, rules, target);
    if (old.file.isOpen() && rules.keepsBackup(old.content)) {
        keepBackup(old, target);
    }
    FileHandle file = part.moveTo(target);
    if (!syncFolder(target.parent_path())) {
        throw CaseFileError(CaseFileFault::CannotWrite, target);
    }
    return {std::move(file), target, bytes};
}

} // namespace waymark
