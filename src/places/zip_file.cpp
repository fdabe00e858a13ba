// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/zip_file.h"

#include "places/directory_error.h"

#include <zip.h>

namespace waymark {

void ZipPart::Close::operator()(zip_file* file) const {
    zip_fclose(file);
}

void ZipFile::Close::operator()(zip* file) const {
    zip_discard(file);
}

std::size_t ZipPart::read(char* bytes, std::size_t count) {
    const zip_int64_t got = zip_fread(m_file.get(), bytes, count);
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
    , m_limits(limits) {
    int error = 0;
    m_zip.reset(zip_open(m_path.c_str(), ZIP_RDONLY, &error));
    if (m_zip == nullptr) {
        throw DirectoryError({"damaged-workbook", m_path});
    }
}

bool ZipFile::has(const std::string& part) const {
    return zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

ZipPart ZipFile::open(const std::string& part) const {
    const zip_int64_t index = zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE);
    zip_stat_t about;
    if (index < 0 ||
        zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) {
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
    ZipPart opened;
    opened.m_file.reset(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (opened.m_file == nullptr) {
        throw DirectoryError({"damaged-workbook", m_path, part});
    }
    opened.m_path = m_path;
    opened.m_name = part;
    opened.m_size = about.size;
    return opened;
}

} // namespace waymark
