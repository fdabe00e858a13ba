// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/csv_reader.h"
#include "places/directory.h"
#include "places/directory_import.h"
#include "support/catch.h"
#include "support/folders.h"

#include <map>

using namespace waymark;
using namespace waymark::tests;

namespace {

const std::filesystem::path Data = WAYMARK_SHARED_DATA;

/// The directory as people download it, imported once for all tests here.
struct Real {
    TemporaryFolder folder;
    ImportReport report;
    std::optional<Directory> directory;

    Real() {
        const auto workbook =
            Data / "directory_2022" / "National_Directory_SA_Facilities_2022.xlsx";
        if (!std::filesystem::exists(workbook)) {
            return;
        }
        ImportRequest request;
        request.places = workbook;
        request.zipCenters = Data / "zip_centers" / "zcta_gazetteer_Zip_Lat_Lon.csv";
        request.target = folder.path() / "directory.sqlite";
        report = importDirectory(request).value();
        directory.emplace(request.target);
    }
};

/// Null, with a word, where the file is not there.
const Real* real() {
    static const Real Once;
    if (!Once.directory) {
        WARN("skipped: the national directory is not on this computer");
        return nullptr;
    }
    return &Once;
}

PlaceQuery withFacts(const std::vector<const char*>& ids) {
    PlaceQuery query;
    for (const char* id : ids) {
        query.facts.add(factWithId(id).value());
    }
    return query;
}

std::size_t timesNoted(const ImportReport& report, const char* code) {
    const ImportNote* note = report.note(code);
    return note == nullptr ? 0 : note->count;
}

} // namespace

TEST_CASE("every place of the national directory is read") {
    const Real* all = real();
    if (all == nullptr) {
        return;
    }
    CHECK(all->report.rows == 12'176);
    CHECK(all->report.places == 12'176);
    CHECK(all->report.codes == 225);
    CHECK(all->report.zipCenters == 33'144);
    CHECK(all->report.year == 2022);
    CHECK(timesNoted(all->report, "setting-unknown") == 171);
    CHECK(timesNoted(all->report, "blanks-in-name") == 81);
    CHECK(timesNoted(all->report, "blanks-in-street") == 64);
    CHECK(timesNoted(all->report, "no-phone") == 1);
    CHECK(timesNoted(all->report, "listed-twice") == 11);
    CHECK(timesNoted(all->report, "zip-without-center") == 98);
    CHECK(timesNoted(all->report, "unknown-code") == 0);
    CHECK(timesNoted(all->report, "odd-zip") == 0);
    CHECK(timesNoted(all->report, "zip-zeros-put-back") == 0);
}

TEST_CASE("the kinds of places are as many as were counted by hand") {
    const Real* all = real();
    if (all == nullptr) {
        return;
    }
    const std::map<const char*, std::size_t> expected{
        {"outpatient", 9'952},   {"residential", 2'879},
        {"hospital", 653},       {"short-term-residential", 1'882},
        {"methadone", 1'499},    {"long-term-residential", 2'178},
        {"medicaid", 9'028},     {"residential-detox", 1'126},
        {"self-pay", 11'090},    {"private-insurance", 9'169},
        {"co-occurring", 7'299}, {"pregnant-women", 3'849},
        {"telehealth", 8'793}};
    for (const auto& [fact, count] : expected) {
        INFO(fact);
        CHECK(all->directory->search(withFacts({fact})).total == count);
    }
    PlaceQuery unknown;
    unknown.onlySettingUnknown = true;
    CHECK(all->directory->search(unknown).total == 171);
}

TEST_CASE("the text file of the directory gives the same places") {
    const Real* all = real();
    if (all == nullptr) {
        return;
    }
    const TemporaryFolder folder;
    ImportRequest request;
    request.places = Data / "directory_2022" / "sa_facilities.csv";
    request.codes = Data / "directory_2022" / "sa_service_codes.csv";
    request.target = folder.path() / "directory.sqlite";
    request.year = 2022;
    CHECK(importDirectory(request)->codes == 225);
    const Directory text(request.target);
    std::size_t zeros = 0;
    for (std::int64_t id = 1; id <= 12'176; ++id) {
        const Place one = text.place(id).value();
        const Place other = all->directory->place(id).value();
        zeros += one.zip.starts_with('0') ? 1 : 0;
        if (one.name != other.name || one.services != other.services || one.zip != other.zip ||
            one.intakePhones != other.intakePhones || one.street != other.street) {
            FAIL("place " << id << " differs: " << one.name << " and " << other.name);
        }
    }
    CHECK(zeros == 1'197);
}

TEST_CASE("distances are those worked out elsewhere") {
    const Real* all = real();
    if (all == nullptr) {
        return;
    }
    const std::map<std::string, std::vector<const char*>> filters{
        {"OTP", {"methadone"}},
        {"RES or HI", {"residential", "hospital"}},
        {"OP", {"outpatient"}},
        {"BU", {"buprenorphine"}},
        {"HID or RD", {"hospital-detox", "residential-detox"}},
        {"(RES or HI) and BU and MD", {"residential", "hospital", "buprenorphine", "medicaid"}}};
    CsvReader rows(Data / "directory_2022" / "derived_distance_expectations.csv", {});
    TableRow row;
    rows.next(row);
    std::size_t count = 0;
    for (; rows.next(row); ++count) {
        INFO(row.text(0) << ' ' << row.text(1));
        PlaceQuery query = withFacts(filters.at(row.text(1)));
        query.nearZip = row.text(0);
        const PlacesFound anywhere = all->directory->search(query);
        CHECK(std::to_string(anywhere.total) == row.text(2));
        REQUIRE_FALSE(anywhere.places.empty());
        CHECK(*anywhere.places.front().miles == Approx(std::stod(row.text(3))).margin(0.006));
        for (const auto& [column, reach] : {std::pair(6, 10.0), {7, 25.0}, {8, 100.0}}) {
            query.withinMiles = reach;
            CHECK(std::to_string(all->directory->search(query).total) ==
                  row.text(static_cast<std::size_t>(column)));
        }
    }
    CHECK(count == 48);
}

TEST_CASE("nothing near is an answer in eastern Montana") {
    const Real* all = real();
    if (all == nullptr) {
        return;
    }
    PlaceQuery query = withFacts({"methadone"});
    query.nearZip = "59301";
    query.withinMiles = 100;
    const PlacesFound found = all->directory->search(query);
    CHECK(found.total == 0);
    REQUIRE(found.nearest.size() == 3);
    CHECK(*found.nearest[0].miles == Approx(140).margin(1));
}
