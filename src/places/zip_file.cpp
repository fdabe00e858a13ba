// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/zip_file.h"

#include "places/directory_error.h"
#include "places/zip_library.h"

namespace waymark {

ZipPart::ZipPart(const ZipLibrary& library, zip_file* file, std::string path, std::string name,
                 std::uint64_t size)
    : m_library(library)
    , m_file(file, library.close)
    , m_path(std::move(path))
    , m_name(std::move(name))
    , m_size(size) {}

std::size_t ZipPart::read(char* bytes, std::size_t count) {
    const zip_int64_t got = m_library.read(m_file.get(), bytes, count);
    if (got < 0) {
        throw DirectoryError({"damaged-workbook", m_path, m_name});
    }
    m_read += static_cast<std::uint64_t>(got);
    // The size in the list of parts is only a promise.
    if (m_read > m_size) {
        throw DirectoryError({"too-large-unpacked", m_path, m_name});
    }
    return static_cast<std::size_t>(got);
}

std::string ZipPart::all() {
    std::string text(static_cast<std::size_t>(m_size), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const std::size_t got = read(text.data() + filled, text.size() - filled);
        if (got == 0) {
            throw DirectoryError({"damaged-workbook", m_path, m_name});
        }
        filled += got;
    }
    return text;
}

ZipFile::ZipFile(const std::filesystem::path& path, const ImportLimits& limits)
    : m_path(path.string())
    , m_library(zipLibrary(m_path))
    , m_limits(limits)
    , m_zip(nullptr, m_library.discard) {
    int error = 0;
    m_zip.reset(m_library.open(m_path.c_str(), ZIP_RDONLY, &error));
    if (m_zip == nullptr) {
        throw DirectoryError({"damaged-workbook", m_path});
    }
}

bool ZipFile::has(const std::string& part) const {
    return m_library.nameLocate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

ZipPart ZipFile::open(const std::string& part) const {
    const zip_int64_t index = m_library.nameLocate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE);
    zip_stat_t about;
    if (index < 0 ||
        m_library.statIndex(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) {
        throw DirectoryError({"no-workbook", m_path, part});
    }
    if (about.encryption_method != ZIP_EM_NONE) {
        throw DirectoryError({"password", m_path, part});
    }
    const bool isBomb =
        about.size > m_limits.smallPartBytes && about.size / m_limits.ratio > about.comp_size;
    if (about.size > m_limits.partBytes || isBomb) {
        throw DirectoryError(
            {"too-large-unpacked", m_path, part, std::to_string(about.size >> 20U) + " MB"});
    }
    zip_file_t* opened = m_library.openIndex(m_zip.get(), static_cast<zip_uint64_t>(index), 0);
    if (opened == nullptr) {
        throw DirectoryError({"damaged-workbook", m_path, part});
    }
    return {m_library, opened, m_path, part, about.size};
}

} // namespace waymark
