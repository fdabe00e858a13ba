// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/write_file.h"

#include <cerrno>
#include <cstdlib>

#include <unistd.h>

namespace waymark::cli {

namespace {

/// Writes and makes sure it is on the disk; the number of the error, or 0.
int writeAll(int file, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = write(file, content.data(), content.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        content.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return fsync(file) == 0 ? 0 : errno;
}

} // namespace

std::string whyNotWritten(const std::filesystem::path& path, int error) {
    const std::string what = path.string() + " could not be written. ";
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return what + "The disk is full. Make room, or choose another folder.";
    case EACCES:
    case EPERM:
    case EROFS:
        return what + "The folder may only be read. Choose another folder.";
    case ENOENT:
    case ENOTDIR:
        return what + "There is no such folder. Choose another one.";
    default:
        return what + "Choose another name or folder.";
    }
}

std::string writeWhole(const std::filesystem::path& path, std::string_view content) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure)) {
        return path.string() + " is a folder. Name a file in it.";
    }
    std::string temporary = path.string() + ".XXXXXX";
    const int file = mkstemp(temporary.data());
    if (file < 0) {
        return whyNotWritten(path, errno);
    }
    int error = writeAll(file, content);
    if (close(file) != 0 && error == 0) {
        error = errno;
    }
    if (error == 0) {
        std::filesystem::rename(temporary, path, failure);
        error = failure.value();
    }
    if (error != 0) {
        std::filesystem::remove(temporary, failure);
        return whyNotWritten(path, error);
    }
    return {};
}

} // namespace waymark::cli
