// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/import_limits.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace waymark {

struct ZipLibrary;

/// One part of a zip file, unpacked as it is read.
class ZipPart {
public:
    /// Up to so many bytes; 0 at the end. Throws DirectoryError when the part is damaged or unpacks
    /// to more than it said.
    std::size_t read(char* bytes, std::size_t count);
    /// All of it: for parts that are small.
    [[nodiscard]] std::string all();
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint64_t readSoFar() const { return m_read; }

private:
    friend class ZipFile;
    ZipPart(const ZipLibrary& library, zip_file* file, std::string path, std::string name,
            std::uint64_t size);

    const ZipLibrary& m_library;
    std::unique_ptr<zip_file, int (*)(zip_file*)> m_file;
    std::string m_path;
    std::string m_name;
    std::uint64_t m_size;
    std::uint64_t m_read = 0;
};

/// A zip file that may have been made to do harm: sizes are looked at before anything is unpacked.
class ZipFile {
public:
    /// Throws DirectoryError.
    ZipFile(const std::filesystem::path& path, const ImportLimits& limits);

    [[nodiscard]] bool has(const std::string& part) const;
    /// Throws DirectoryError when it is not there, locked, or too large.
    [[nodiscard]] ZipPart open(const std::string& part) const;
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const ImportLimits& limits() const { return m_limits; }

private:
    std::string m_path;
    const ZipLibrary& m_library;
    ImportLimits m_limits;
    std::unique_ptr<zip, void (*)(zip*)> m_zip;
};

} // namespace waymark
