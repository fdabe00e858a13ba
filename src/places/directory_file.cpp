// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory_file.h"

#include "places/directory_error.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace waymark {

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

DirectoryError refused(const fs::path& path, int error) {
    return DirectoryError({error == ENOSPC || error == EDQUOT ? "disk-full" : "cannot-write",
                           path.string(), "", std::strerror(error)});
}

/// Also for a folder: a new name is only safe when its folder is on the disk.
void syncToDisk(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        throw refused(path, errno);
    }
    const int code = fsync(file);
    const int error = errno;
    close(file);
    // Some file systems cannot do this for a folder.
    if (code != 0 && error != EINVAL) {
        throw refused(path, error);
    }
}

} // namespace

fs::path defaultDirectoryFile() {
    const fs::path data = variable("XDG_DATA_HOME");
    if (data.is_absolute()) {
        return data / "waymark" / "places.sqlite";
    }
    const fs::path home = variable("HOME");
    return home.is_absolute() ? home / ".local" / "share" / "waymark" / "places.sqlite"
                              : fs::path();
}

NewFile::NewFile(fs::path target)
    : m_target(std::move(target)) {
    std::error_code failure;
    const fs::path folder = fs::absolute(m_target, failure).parent_path();
    if (m_target.empty() || fs::is_directory(m_target, failure)) {
        throw refused(m_target, EISDIR);
    }
    fs::create_directories(folder, failure);
    if (failure) {
        throw refused(folder, failure.value());
    }
    std::string pattern = (folder / ("." + m_target.filename().string() + ".XXXXXX")).string();
    const int file = mkstemp(pattern.data());
    if (file < 0) {
        throw refused(folder, errno);
    }
    close(file);
    m_path = pattern;
}

NewFile::~NewFile() {
    std::error_code ignored;
    if (!m_path.empty()) {
        fs::remove(m_path, ignored);
    }
}

void NewFile::putInPlace() {
    syncToDisk(m_path);
    if (std::rename(m_path.c_str(), m_target.c_str()) != 0) {
        throw refused(m_target, errno);
    }
    m_path.clear();
    syncToDisk(fs::absolute(m_target).parent_path());
}

bool removeDirectoryFile(const fs::path& file) {
    std::error_code failure;
    const bool wasThere = fs::remove(file, failure);
    if (failure) {
        throw refused(file, failure.value());
    }
    return wasThere;
}

} // namespace waymark
