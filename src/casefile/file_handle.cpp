// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/file_handle.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace waymark {

namespace {

constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;

bool writeFrom(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written < 0 ? 0 : written));
    }
    return true;
}

} // namespace

FileHandle::~FileHandle() {
    if (isOpen()) {
        ::close(m_descriptor);
    }
}

FileHandle::FileHandle(FileHandle&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
    if (this != &other) {
        if (isOpen()) {
            ::close(m_descriptor);
        }
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FileHandle FileHandle::toRead(const std::filesystem::path& path) {
    return FileHandle(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
}

FileHandle FileHandle::toWrite(const std::filesystem::path& path) {
    constexpr int How = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    return FileHandle(::open(path.c_str(), How, OwnerOnly));
}

bool FileHandle::isRegular() const {
    struct stat info {};
    return ::fstat(m_descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

std::size_t FileHandle::size() const {
    struct stat info {};
    return ::fstat(m_descriptor, &info) == 0 ? static_cast<std::size_t>(info.st_size) : 0;
}

bool FileHandle::isAt(const std::filesystem::path& path) const {
    struct stat mine {};
    struct stat there {};
    return ::fstat(m_descriptor, &mine) == 0 && ::stat(path.c_str(), &there) == 0 &&
           mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
}

bool FileHandle::lock() const {
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool FileHandle::readAll(std::string& bytes, std::size_t most) const {
    bytes.clear();
    std::array<char, std::size_t{1} << 16> block{};
    while (bytes.size() <= most) {
        const ssize_t count =
            ::pread(m_descriptor, block.data(), block.size(), static_cast<off_t>(bytes.size()));
        if (count < 0 && errno != EINTR) {
            return false;
        }
        if (count == 0) {
            return true;
        }
        bytes.append(block.data(), static_cast<std::size_t>(count < 0 ? 0 : count));
    }
    bytes.resize(most + 1);
    return true;
}

bool FileHandle::writeAll(std::string_view bytes) const {
    return ::ftruncate(m_descriptor, 0) == 0 && ::lseek(m_descriptor, 0, SEEK_SET) == 0 &&
           ::fchmod(m_descriptor, OwnerOnly) == 0 && writeFrom(m_descriptor, bytes) &&
           ::fsync(m_descriptor) == 0;
}

bool syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const FileHandle closes(descriptor);
    // Some file systems have no such thing for folders; then there is nothing more to do.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS;
}

} // namespace waymark
