// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory_import.h"

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/made_files.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Imports these rows as a text file with the few ZIP centers.
ImportReport importText(const TemporaryFolder& folder, const std::string& text) {
    write(folder.path() / "places.csv", text);
    write(folder.path() / "centers.csv", fewZipCenters());
    ImportRequest request;
    request.places = folder.path() / "places.csv";
    request.zipCenters = folder.path() / "centers.csv";
    request.target = folder.path() / "directory.sqlite";
    return importDirectory(request).value();
}

std::size_t times(const ImportReport& report, const char* code) {
    const ImportNote* note = report.note(code);
    return note == nullptr ? 0 : note->count;
}

} // namespace

TEST_CASE("a workbook becomes a directory, and the report says what was read") {
    const TemporaryFolder folder;
    const ImportReport report = importFew(folder.path());
    CHECK(report.rows == 5);
    CHECK(report.places == 5);
    CHECK(report.codes == 19);
    CHECK(report.zipCenters == 3);
    CHECK(report.year == 2021);
    CHECK(report.file == folder.path() / "directory.sqlite");
    CHECK(times(report, "setting-unknown") == 1);
    CHECK(times(report, "zip-without-center") == 1);
    CHECK(times(report, "unknown-code") == 0);
    const Directory directory(report.file);
    CHECK(directory.size() == 5);
    CHECK(directory.year() == 2021);
    CHECK(directory.hasZipCenters());
}

TEST_CASE("a text file reads like the workbook") {
    const TemporaryFolder folder;
    const ImportReport report = importText(folder, csv(fewPlaces()));
    CHECK(report.places == 5);
    CHECK(times(report, "no-code-sheet") == 1);
    CHECK(times(report, "no-year") == 1);
    const Directory directory(report.file);
    CHECK_FALSE(directory.year());
    CHECK(directory.place(1)->zip == "02118");
    CHECK(directory.place(1)->services == "SA * RES RS RL * BU * MD SF * PW CO");
}

TEST_CASE("codes can come from a file of their own, and an unknown one is told") {
    const TemporaryFolder folder;
    auto rows = fewPlaces();
    rows[1].back() += " * ZZZ";
    write(folder.path() / "places.csv", csv(rows));
    write(folder.path() / "codes.csv", csv(fewCodes()));
    ImportRequest request;
    request.places = folder.path() / "places.csv";
    request.codes = folder.path() / "codes.csv";
    request.target = folder.path() / "directory.sqlite";
    const ImportReport report = importDirectory(request).value();
    CHECK(report.codes == 19);
    REQUIRE(report.note("unknown-code") != nullptr);
    CHECK(report.note("unknown-code")->where.front() == "ZZZ");
    CHECK(times(report, "no-zip-centers") == 1);
    CHECK(Directory(request.target).place(1)->services.ends_with("ZZZ"));
}

TEST_CASE("zeros that a spreadsheet dropped from ZIPs are put back") {
    const TemporaryFolder folder;
    auto rows = fewPlaces();
    rows[1][6] = "=2118";
    rows[2][6] = "=2.118E3";
    rows[3][6] = "=501";
    writeWorkbook(folder.path() / "list.xlsx", {{"Facilities List", rows}});
    ImportRequest request;
    request.places = folder.path() / "list.xlsx";
    request.target = folder.path() / "directory.sqlite";
    const ImportReport report = importDirectory(request).value();
    CHECK(times(report, "zip-zeros-put-back") == 3);
    const Directory directory(request.target);
    CHECK(directory.place(1)->zip == "02118");
    CHECK(directory.place(2)->zip == "02118");
    CHECK(directory.place(3)->zip == "00501");
}

TEST_CASE("a ZIP that is none is kept and told") {
    const TemporaryFolder folder;
    auto rows = fewPlaces();
    rows[1][6] = "";
    rows[2][6] = "ABCDE";
    rows[3][6] = "12";
    rows[4][6] = "02118-1234";
    const ImportReport report = importText(folder, csv(rows));
    CHECK(report.places == 5);
    CHECK(times(report, "odd-zip") == 3);
    const Directory directory(report.file);
    CHECK(directory.place(2)->zip == "ABCDE");
    CHECK(directory.place(4)->zip == "02118-1234");
    PlaceQuery query;
    query.nearZip = "02118";
    CHECK(directory.search(query).total == 1);
}

TEST_CASE("blanks, places listed twice and gaps are told, and no place is lost") {
    const TemporaryFolder folder;
    auto rows = fewPlaces();
    rows[1][0] = " Oak House ";
    rows[2][2] = "1 Oak Street ";
    rows[3][7] = "";
    rows.push_back(rows[4]);
    rows.emplace_back(13, "");
    rows.push_back(facility("", "Nowhere", "02118", "SA"));
    const ImportReport report = importText(folder, csv(rows));
    CHECK(report.rows == 7);
    CHECK(report.places == 6);
    CHECK(times(report, "blanks-in-name") == 1);
    CHECK(times(report, "blanks-in-street") == 1);
    CHECK(times(report, "no-phone") == 1);
    CHECK(times(report, "listed-twice") == 1);
    CHECK(times(report, "skipped-no-name") == 1);
    CHECK(report.note("skipped-no-name")->where.front() == "row 9");
    CHECK(Directory(report.file).place(1)->name == "Oak House");
}

TEST_CASE("a byte order mark, Windows lines and latin-1 letters are put right and told") {
    const TemporaryFolder folder;
    std::string text = "name1,city,state,zip,phone,service_code_info,extra\r\n"
                       "Casa Espa\xf1ola,Mayag\xfc"
                       "ez,PR,00680,555,SA * OP,x\r\n";
    const ImportReport older = importText(folder, text);
    CHECK(times(older, "older-letters") == 2);
    CHECK(times(older, "windows-line-ends") == 1);
    CHECK(times(older, "column-missing") == 7);
    CHECK(times(older, "column-not-read") == 1);
    CHECK(Directory(older.file).place(1)->name == "Casa Espa\xc3\xb1ola");
    const ImportReport marked = importText(folder, "\xef\xbb\xbf" + csv(fewPlaces()));
    CHECK(times(marked, "byte-order-mark") == 1);
    CHECK(marked.places == 5);
}

TEST_CASE("a sheet that was renamed is found by its columns") {
    const TemporaryFolder folder;
    writeWorkbook(
        folder.path() / "list.xlsx",
        {{"Notes", {{"Read this first"}}}, {"Codes", fewCodes()}, {"Sheet3", fewPlaces()}});
    ImportRequest request;
    request.places = folder.path() / "list.xlsx";
    request.target = folder.path() / "directory.sqlite";
    const ImportReport report = importDirectory(request).value();
    CHECK(report.places == 5);
    CHECK(report.codes == 19);
    REQUIRE(report.note("sheet-renamed") != nullptr);
    CHECK(report.note("sheet-renamed")->where.front() == "Sheet3");
}

TEST_CASE("an import that was stopped leaves the old directory as it was") {
    const TemporaryFolder folder;
    importFew(folder.path());
    const std::string before = contentOf(folder.path() / "directory.sqlite");
    auto rows = fewPlaces();
    for (int i = 0; i < 2000; ++i) {
        rows.push_back(facility("Place " + std::to_string(i), "Boston", "02118", "SA * OP"));
    }
    write(folder.path() / "many.csv", csv(rows));
    ImportRequest request;
    request.places = folder.path() / "many.csv";
    request.target = folder.path() / "directory.sqlite";
    std::stop_source stop;
    double told = 0;
    const auto report = importDirectory(
        request,
        [&](double done) {
            CHECK(done >= told);
            told = done;
            if (done > 0.5) {
                stop.request_stop();
            }
        },
        stop.get_token());
    CHECK_FALSE(report);
    CHECK(told > 0.5);
    CHECK(contentOf(folder.path() / "directory.sqlite") == before);
    CHECK(filesIn(folder.path(), ".sqlite").size() == 1);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        files += entry.path().filename().string().starts_with(".directory") ? 1 : 0;
    }
    CHECK(files == 0);
}

TEST_CASE("ZIP centers stay from one import to the next") {
    const TemporaryFolder folder;
    importFew(folder.path());
    ImportRequest request;
    request.places = folder.path() / "Directory_2021.xlsx";
    request.target = folder.path() / "directory.sqlite";
    const ImportReport report = importDirectory(request).value();
    CHECK(times(report, "zip-centers-kept") == 1);
    CHECK(report.zipCenters == 3);
    CHECK(Directory(request.target).hasZipCenters());
}

TEST_CASE("the Census file of ZIP areas is read as it comes, and odd rows are told") {
    const TemporaryFolder folder;
    write(folder.path() / "places.csv", csv(fewPlaces()));
    write(folder.path() / "gaz.txt", "GEOID\tALAND\tINTPTLAT\tINTPTLONG   \n"
                                     "2118\t1\t42.3380\t-71.0700   \n01608\t1\tnorth\t-71.8\n");
    ImportRequest request;
    request.places = folder.path() / "places.csv";
    request.zipCenters = folder.path() / "gaz.txt";
    request.target = folder.path() / "directory.sqlite";
    const ImportReport report = importDirectory(request).value();
    CHECK(report.zipCenters == 1);
    CHECK(times(report, "center-zeros-put-back") == 1);
    CHECK(times(report, "center-not-read") == 1);
}
