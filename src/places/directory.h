// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/place.h"
#include "places/zip_centers.h"
#include "sqlite/database.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// What is looked for. Facts of one group are choices (any of them), groups go together (each of
/// them); of care, everything has to be there.
struct PlaceQuery {
    /// Words of the name, the street, the city or the state, or beginnings of them.
    std::string text;
    /// Where from; empty: anywhere.
    std::string nearZip;
    /// Nothing: any distance.
    std::optional<double> withinMiles;
    FactSet facts;
    /// Only places that name no setting.
    bool onlySettingUnknown = false;
    std::size_t most = 50;
};

struct FoundPlace {
    Place place;
    /// From the middle of the one ZIP area to the middle of the other; nothing: not known.
    std::optional<double> miles;
};

/// What a search found. Places stand by distance where one was asked for, else by name: there is no
/// order of merit.
struct PlacesFound {
    enum class Near : std::uint8_t { NotAsked, Known, NoZip, NoCenter };
    Near near = Near::NotAsked;
    /// How many there are, of which `places` are the first.
    std::size_t total = 0;
    std::vector<FoundPlace> places;
    /// When nothing is within the distance: the next ones outside it.
    std::vector<FoundPlace> nearest;
    /// Places that fit but for which no distance is known, so that they stand nowhere above.
    std::size_t withoutDistance = 0;
};

/// A place that fits, before all of it is read.
struct FoundKey {
    std::int64_t id = 0;
    double miles = 0;
};

/// The directory of places on this computer. It is only read. Every function may throw
/// DirectoryError ("damaged-directory"), which after a good opening means that the file was
/// changed.
class Directory {
public:
    /// Throws DirectoryError: "no-directory", "damaged-directory" or "other-version".
    explicit Directory(std::filesystem::path file);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] std::optional<int> year() const { return m_year; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool hasZipCenters() const { return m_hasZipCenters; }

    [[nodiscard]] PlacesFound search(const PlaceQuery& query) const;
    /// Everything about one place; nothing for an id that is not there.
    [[nodiscard]] std::optional<Place> place(std::int64_t id) const;

    /// Those of a directory file; none when there is no such file or it cannot be read.
    [[nodiscard]] static ZipCenters zipCentersOf(const std::filesystem::path& file);

private:
    [[nodiscard]] std::optional<Point> center(std::string_view zip) const;
    void searchByName(const PlaceQuery& query, PlacesFound& found) const;
    void searchNear(const PlaceQuery& query, Point from, PlacesFound& found) const;
    /// The first so many of them, whole.
    [[nodiscard]] std::vector<FoundPlace> whole(const std::vector<FoundKey>& keys,
                                                std::size_t most) const;

    std::filesystem::path m_file;
    Database m_database;
    std::optional<int> m_year;
    std::size_t m_size = 0;
    bool m_hasZipCenters = false;
};

} // namespace waymark
