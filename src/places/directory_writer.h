// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/place.h"
#include "places/zip_centers.h"
#include "sqlite/database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// A code of the directory, as its own sheet explains it.
struct ServiceCode {
    std::string category;
    std::string categoryName;
    std::string code;
    std::string name;
};

/// Fills a new directory file, in one transaction. Throws DatabaseError.
class DirectoryWriter {
public:
    /// Marks a file as a directory, and the version of what is in it.
    static constexpr int ApplicationId = 0x574d504c;
    static constexpr int SchemaVersion = 1;

    /// An empty file that is there.
    explicit DirectoryWriter(const std::filesystem::path& file);

    void addCode(const ServiceCode& code);
    void addZipCenter(std::string_view zip, Point center);
    void addPlace(const Place& place, std::optional<Point> center);
    void setMeta(std::string_view key, std::string_view value);
    /// Nothing is in the file before this.
    void finish();

private:
    [[nodiscard]] static Database prepared(const std::filesystem::path& file);

    Database m_database;
    Statement m_code;
    Statement m_zip;
    Statement m_place;
    Statement m_noCenter;
    Statement m_services;
    Statement m_text;
    Statement m_area;
    std::int64_t m_id = 0;
};

} // namespace waymark
