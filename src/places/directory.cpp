// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory.h"

#include "places/directory_error.h"
#include "places/directory_writer.h"
#include "places/facility_rows.h"
#include "places/letters.h"
#include "places/place_filter.h"

#include <algorithm>

namespace waymark {

namespace {

/// How many places outside the distance are shown when there is none within.
constexpr std::size_t NearestShown = 3;

/// What SQLite has to say of a file turns into what a person can do about it.
template <typename Use>
auto guarded(const std::filesystem::path& file, Use use) {
    try {
        return use();
    } catch (const DatabaseError& error) {
        throw DirectoryError({"damaged-directory", file.string(), "", error.what()});
    }
}

Database opened(const std::filesystem::path& file) {
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure)) {
        throw DirectoryError({"no-directory", file.string()});
    }
    return guarded(file, [&] {
        Database database = Database::openReadOnly(file);
        Statement id = database.prepare("PRAGMA application_id");
        Statement version = database.prepare("PRAGMA user_version");
        if (!id.step() || id.number(0) != DirectoryWriter::ApplicationId) {
            throw DirectoryError({"damaged-directory", file.string()});
        }
        if (!version.step() || version.number(0) != DirectoryWriter::SchemaVersion) {
            throw DirectoryError({"other-version", file.string(), "", version.text(0)});
        }
        return database;
    });
}

std::optional<int> countFrom(const std::string& text) {
    return isDigits(text) && text.size() < 10 ? std::optional(std::stoi(text)) : std::nullopt;
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// Those within the box that fit, nearest first.
std::vector<FoundKey> keysIn(const Box& box, const Database& database, const PlaceFilter& filter,
                             Point from) {
    Statement row =
        database.prepare("SELECT place, latitude, longitude, facts FROM place_area"
                         " WHERE north >= ? AND south <= ? AND east >= ? AND west <= ? AND " +
                         filter.textCondition());
    row.bindReal(1, box.south).bindReal(2, box.north).bindReal(3, box.west).bindReal(4, box.east);
    filter.bindText(row, 5);
    std::vector<FoundKey> keys;
    while (row.step()) {
        if (filter.fits(FactSet(static_cast<std::uint64_t>(row.number(3))))) {
            keys.push_back({row.number(0), miles(from, {row.real(1), row.real(2)})});
        }
    }
    std::ranges::sort(keys, {}, [](const FoundKey& one) { return std::pair(one.miles, one.id); });
    return keys;
}

std::size_t countWithoutCenter(const Database& database, const PlaceFilter& filter) {
    Statement row =
        database.prepare("SELECT facts FROM without_center WHERE " + filter.textCondition());
    filter.bindText(row, 1);
    std::size_t count = 0;
    while (row.step()) {
        count += filter.fits(FactSet(static_cast<std::uint64_t>(row.number(0)))) ? 1 : 0;
    }
    return count;
}

} // namespace

Directory::Directory(std::filesystem::path file)
    : m_file(std::move(file))
    , m_database(opened(m_file)) {
    guarded(m_file, [this] {
        Statement meta = m_database.prepare("SELECT value FROM meta WHERE key = ?");
        const auto value = [&meta](const char* key) {
            meta.reset();
            return countFrom(meta.bind(1, key).step() ? meta.text(0) : std::string());
        };
        m_year = value("year");
        m_size = static_cast<std::size_t>(value("places").value_or(0));
        m_hasZipCenters = value("zip_centers").value_or(0) > 0;
    });
}

std::optional<Point> Directory::center(std::string_view zip) const {
    Statement row = m_database.prepare("SELECT latitude, longitude FROM zip_center WHERE zip = ?");
    if (!row.bind(1, zip).step()) {
        return std::nullopt;
    }
    return Point{row.real(0), row.real(1)};
}

std::optional<Place> Directory::place(std::int64_t id) const {
    return guarded(m_file, [&]() -> std::optional<Place> {
        Statement row = m_database.prepare(
            "SELECT name, unit, street, city, state, zip, phone, intakes, facts, services"
            " FROM place JOIN services USING (place) WHERE place = ?");
        if (!row.bind(1, id).step()) {
            return std::nullopt;
        }
        Place place;
        place.id = id;
        place.name = row.text(0);
        place.unit = row.text(1);
        place.street = row.text(2);
        place.city = row.text(3);
        place.state = row.text(4);
        place.zip = row.text(5);
        place.phone = row.text(6);
        place.intakePhones = lines(row.text(7));
        place.facts = FactSet(static_cast<std::uint64_t>(row.number(8)));
        place.services = row.text(9);
        return place;
    });
}

PlacesFound Directory::search(const PlaceQuery& query) const {
    return guarded(m_file, [&] {
        PlacesFound found;
        if (query.nearZip.empty()) {
            searchByName(query, found);
            return found;
        }
        const std::string_view zip = fiveDigits(trimmed(query.nearZip));
        const auto from = zip.empty() ? std::nullopt : center(zip);
        found.near = from          ? PlacesFound::Near::Known
                     : zip.empty() ? PlacesFound::Near::NoZip
                                   : PlacesFound::Near::NoCenter;
        if (from) {
            searchNear(query, *from, found);
        }
        return found;
    });
}

void Directory::searchByName(const PlaceQuery& query, PlacesFound& found) const {
    const PlaceFilter filter(query);
    Statement row =
        m_database.prepare("SELECT place, facts FROM place WHERE " + filter.textCondition() +
                           " ORDER BY name COLLATE NOCASE, unit, place");
    filter.bindText(row, 1);
    while (row.step()) {
        if (!filter.fits(FactSet(static_cast<std::uint64_t>(row.number(1))))) {
            continue;
        }
        if (++found.total <= query.most) {
            found.places.push_back({place(row.number(0)).value_or(Place{}), std::nullopt});
        }
    }
}

void Directory::searchNear(const PlaceQuery& query, Point from, PlacesFound& found) const {
    const PlaceFilter filter(query);
    if (query.withinMiles) {
        const Box box = boxAround(from, *query.withinMiles);
        std::vector<FoundKey> inside = keysIn(box, m_database, filter, from);
        std::erase_if(inside, [&](const FoundKey& key) { return key.miles > *query.withinMiles; });
        found.total = inside.size();
        found.places = whole(inside, query.most);
    }
    // Without anything near, the next ones are an answer too.
    if (found.total == 0) {
        const std::vector<FoundKey> all = keysIn({}, m_database, filter, from);
        found.total = query.withinMiles ? 0 : all.size();
        (query.withinMiles ? found.nearest : found.places) =
            whole(all, query.withinMiles ? NearestShown : query.most);
    }
    found.withoutDistance = countWithoutCenter(m_database, filter);
}

std::vector<FoundPlace> Directory::whole(const std::vector<FoundKey>& keys,
                                         std::size_t most) const {
    std::vector<FoundPlace> places;
    for (std::size_t i = 0; i < std::min(keys.size(), most); ++i) {
        places.push_back({place(keys[i].id).value_or(Place{}), keys[i].miles});
    }
    return places;
}

ZipCenters Directory::zipCentersOf(const std::filesystem::path& file) {
    ZipCenters centers;
    try {
        const Database database = opened(file);
        Statement row = database.prepare("SELECT zip, latitude, longitude FROM zip_center");
        while (row.step()) {
            centers.insert_or_assign(row.text(0), Point{row.real(1), row.real(2)});
        }
    } catch (const DatabaseError&) {
        return {};
    } catch (const DirectoryError&) {
        return {};
    }
    return centers;
}

} // namespace waymark
