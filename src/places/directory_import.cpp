// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory_import.h"

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/directory_file.h"
#include "places/directory_writer.h"
#include "places/facility_rows.h"
#include "places/letters.h"
#include "places/source_tables.h"

#include <array>
#include <charconv>
#include <cmath>

namespace waymark {

namespace {

constexpr const char* PlacesSheet = "Facilities List";
/// How often progress is told and a stop is seen, in rows.
constexpr std::size_t RowsBetween = 128;

struct Stopped {};

/// Parts of the whole: texts of the workbook, places, the rest.
struct Share {
    double from;
    double to;
};
constexpr Share Centers{0, 0.1};
constexpr Share Texts{0.1, 0.35};
constexpr Share Rows{0.35, 0.9};

class Import {
public:
    Import(const ImportRequest& request, const ImportProgress& progress,
           const std::stop_token& stop)
        : m_request(request)
        , m_progress(progress)
        , m_stop(stop) {}

    ImportReport run() {
        const ZipCenters centers = readCenters();
        SourceFile source(m_request.places, m_request.limits);
        if (!source.prepare([this](double done) { return tell(Texts, done); })) {
            throw Stopped();
        }
        OpenTable table = source.table(FacilityRows::columns());
        NewFile file(m_request.target);
        DirectoryWriter writer(file.path());
        for (const auto& [zip, center] : centers) {
            writer.addZipCenter(zip, center);
        }
        const auto used = writePlaces(table, centers, writer);
        writeCodes(source, used, writer);
        writeMeta(writer);
        writer.finish();
        tellOrStop({0.9, 1}, 1);
        file.putInPlace();
        m_report.file = m_request.target;
        return std::move(m_report);
    }

private:
    bool tell(Share share, double done) const {
        if (m_progress) {
            m_progress(share.from + (share.to - share.from) * std::min(done, 1.0));
        }
        return !m_stop.stop_requested();
    }

    void tellOrStop(Share share, double done) const {
        if (!tell(share, done)) {
            throw Stopped();
        }
    }

    /// Every row of a table, within the limit, with progress.
    template <typename Use>
    void eachRow(TableReader& rows, Share share, const std::filesystem::path& file, Use use) const {
        TableRow row;
        std::size_t count = 0;
        while (rows.next(row)) {
            if (++count > m_request.limits.rows) {
                throw DirectoryError(
                    {"too-many-rows", file.string(), "", std::to_string(m_request.limits.rows)});
            }
            if (count % RowsBetween == 0) {
                tellOrStop(share, rows.done());
            }
            use(row);
        }
    }

    ZipCenters readCenters();
    std::set<std::string, std::less<>> writePlaces(OpenTable& table, const ZipCenters& centers,
                                                   DirectoryWriter& writer);
    void noteTable(const OpenTable& table);
    void noteRepairs(const TextRepairs& repairs);
    void writeCodes(const SourceFile& source, const std::set<std::string, std::less<>>& used,
                    DirectoryWriter& writer);
    void writeMeta(DirectoryWriter& writer);

    const ImportRequest& m_request;
    const ImportProgress& m_progress;
    const std::stop_token& m_stop;
    ImportReport m_report;
};

std::span<const ColumnName> centerColumns() {
    static const auto All =
        std::to_array<ColumnName>({{{"zip", "geoid", "zcta", "zcta5"}, true},
                                   {{"lat", "intptlat", "latitude"}, true},
                                   {{"lon", "lng", "intptlong", "longitude"}, true}});
    return All;
}

std::span<const ColumnName> codeColumns() {
    static const auto All = std::to_array<ColumnName>({{{"service_code", "code"}, true},
                                                       {{"service_name", "name"}, true},
                                                       {{"category_code"}},
                                                       {{"category_name"}}});
    return All;
}

std::optional<double> degrees(const std::string& text, double most) {
    const std::string_view part = trimmed(text);
    double value = 0;
    const auto [at, failure] = std::from_chars(part.data(), part.data() + part.size(), value);
    const bool isWhole = failure == std::errc{} && at == part.data() + part.size();
    return isWhole && std::abs(value) <= most ? std::optional(value) : std::nullopt;
}

ZipCenters Import::readCenters() {
    if (m_request.zipCenters.empty()) {
        ZipCenters kept = Directory::zipCentersOf(m_request.target);
        m_report.add(kept.empty() ? "no-zip-centers" : "zip-centers-kept", {}, 1);
        m_report.zipCenters = kept.size();
        return kept;
    }
    ZipCenters centers;
    SourceFile source(m_request.zipCenters, m_request.limits);
    if (!source.prepare([](double) { return true; })) {
        throw Stopped();
    }
    OpenTable table = source.table(centerColumns());
    eachRow(*table.rows, Centers, m_request.zipCenters, [&](const TableRow& row) {
        std::string zip(trimmed(table.columns.cell(row, 0).text));
        if (isDigits(zip) && zip.size() >= 3 && zip.size() < 5) {
            zip.insert(0, 5 - zip.size(), '0');
            m_report.add("center-zeros-put-back");
        }
        const auto latitude = degrees(table.columns.cell(row, 1).text, 90);
        const auto longitude = degrees(table.columns.cell(row, 2).text, 180);
        if (fiveDigits(zip).empty() || !latitude || !longitude) {
            m_report.add("center-not-read", "row " + std::to_string(row.number));
            return;
        }
        centers.insert_or_assign(zip, Point{*latitude, *longitude});
    });
    m_report.zipCenters = centers.size();
    return centers;
}

std::set<std::string, std::less<>> Import::writePlaces(OpenTable& table, const ZipCenters& centers,
                                                       DirectoryWriter& writer) {
    noteTable(table);
    FacilityRows facilities(std::move(table.columns), m_report);
    eachRow(*table.rows, Rows, m_request.places, [&](const TableRow& row) {
        const auto place = facilities.place(row);
        if (!place) {
            return;
        }
        const auto center = centers.find(fiveDigits(place->zip));
        if (center == centers.end() && !centers.empty()) {
            m_report.add("zip-without-center",
                         "row " + std::to_string(row.number) + ": " + place->zip);
        }
        writer.addPlace(*place,
                        center == centers.end() ? std::nullopt : std::optional(center->second));
        ++m_report.places;
    });
    if (m_report.places == 0) {
        throw DirectoryError({"no-places", m_request.places.string()});
    }
    noteRepairs(table.rows->repairs());
    return facilities.codes();
}

void Import::noteTable(const OpenTable& table) {
    if (!table.sheet.empty() && table.sheet != PlacesSheet) {
        m_report.add("sheet-renamed", table.sheet);
    }
    for (const std::string& other : table.columns.others()) {
        m_report.add("column-not-read", other);
    }
    const auto wanted = FacilityRows::columns();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!table.columns.has(i)) {
            m_report.add("column-missing", std::string(wanted[i].names.front()));
        }
    }
}

void Import::noteRepairs(const TextRepairs& repairs) {
    if (repairs.hadByteOrderMark) {
        m_report.add("byte-order-mark");
    }
    if (repairs.hadWindowsLineEnds) {
        m_report.add("windows-line-ends");
    }
    if (repairs.olderLetters > 0) {
        m_report.add("older-letters", {}, repairs.olderLetters);
    }
}

void Import::writeCodes(const SourceFile& source, const std::set<std::string, std::less<>>& used,
                        DirectoryWriter& writer) {
    std::set<std::string, std::less<>> unknown = used;
    const auto read = [&](OpenTable table, const std::filesystem::path& file) {
        eachRow(*table.rows, {0.9, 0.95}, file, [&](const TableRow& row) {
            const auto text = [&](std::size_t column) {
                return std::string(trimmed(table.columns.cell(row, column).text));
            };
            if (const std::string code = text(0); !code.empty()) {
                writer.addCode({text(2), text(3), code, text(1)});
                unknown.erase(code);
                ++m_report.codes;
            }
        });
    };
    if (!m_request.codes.empty()) {
        SourceFile codes(m_request.codes, m_request.limits);
        codes.prepare([](double) { return true; });
        read(codes.table(codeColumns()), m_request.codes);
    } else if (source.isWorkbook()) {
        if (auto table = source.tableIfThere(codeColumns())) {
            read(std::move(*table), m_request.places);
        }
    }
    if (m_report.codes == 0) {
        m_report.add("no-code-sheet");
        return;
    }
    for (const std::string& code : unknown) {
        m_report.add("unknown-code", code);
    }
}

/// 2022 of "National_Directory_2022.xlsx".
std::optional<int> yearIn(const std::string& name) {
    constexpr std::string_view Digits = "0123456789";
    for (std::size_t at = name.find("20"); at != std::string::npos; at = name.find("20", at + 1)) {
        const std::size_t end = std::min(name.find_first_not_of(Digits, at), name.size());
        const bool beginsHere = at == 0 || Digits.find(name[at - 1]) == std::string_view::npos;
        if (beginsHere && end - at == 4) {
            return std::stoi(name.substr(at, 4));
        }
    }
    return std::nullopt;
}

void Import::writeMeta(DirectoryWriter& writer) {
    m_report.year = m_request.year ? m_request.year : yearIn(m_request.places.stem().string());
    if (!m_report.year) {
        m_report.add("no-year");
    }
    writer.setMeta("year", m_report.year ? std::to_string(*m_report.year) : std::string());
    writer.setMeta("places", std::to_string(m_report.places));
    writer.setMeta("zip_centers", std::to_string(m_report.zipCenters));
}

} // namespace

std::optional<ImportReport> importDirectory(const ImportRequest& request,
                                            const ImportProgress& progress,
                                            const std::stop_token& stop) {
    try {
        return Import(request, progress, stop).run();
    } catch (const Stopped&) {
        return std::nullopt;
    } catch (const DatabaseError& error) {
        const bool isFull = error.isFull();
        throw DirectoryError(
            {isFull ? "disk-full" : "cannot-write", request.target.string(), "", error.what()});
    }
}

} // namespace waymark
