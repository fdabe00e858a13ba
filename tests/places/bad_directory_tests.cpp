// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory.h"
#include "places/directory_error.h"
#include "places/directory_file.h"
#include "places/made_files.h"
#include "places/workbook.h"
#include "places/zip_library.h"
#include "support/catch.h"
#include "support/folders.h"

#include <sys/mount.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;

namespace {

/// A folder with a directory in it, and a request that would replace that one.
struct Setting {
    TemporaryFolder folder;
    ImportRequest request;
    std::string before;

    Setting() {
        importFew(folder.path());
        request.target = folder.path() / "directory.sqlite";
        before = contentOf(request.target);
    }
    /// The error of importing a file with this content. The old directory has to be as it was.
    std::string errorOf(const std::string& name, const std::string& content) {
        write(folder.path() / name, content);
        return errorOf(name);
    }
    std::string errorOf(const std::string& name) {
        request.places = folder.path() / name;
        std::string code = importError(request);
        CHECK(contentOf(request.target) == before);
        return code;
    }
};

std::string head() {
    return "name1,city,state,zip,phone,service_code_info\n";
}

/// A file system in memory, of which there is only so much. Only the administrator may make one.
class SmallDisk {
public:
    SmallDisk(const std::filesystem::path& path, const char* options, unsigned long flags = 0)
        : m_path(path) {
        std::filesystem::create_directories(path);
        m_isThere = mount("none", path.c_str(), "tmpfs", flags, options) == 0;
    }
    ~SmallDisk() {
        if (m_isThere) {
            umount(m_path.c_str());
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    std::filesystem::path m_path;
    bool m_isThere = false;
};

} // namespace

TEST_CASE("files that are no directory are refused with what they are") {
    Setting setting;
    CHECK(setting.errorOf("gone.csv") == "no-file");
    CHECK(setting.errorOf("empty.csv", "") == "empty-file");
    CHECK(setting.errorOf("page.xlsx", "\n<!DOCTYPE html><html><body>Not found") == "web-page");
    CHECK(setting.errorOf("wide.csv", std::string("\xff\xfen\0a\0", 6)) == "wide-letters");
    CHECK(setting.errorOf("picture.csv", std::string("GIF89a\0\0\0", 9)) == "no-text");
    CHECK(setting.errorOf("noise.xlsx", std::string("ab\0cd", 5)) == "no-workbook");
    CHECK(setting.errorOf("heads.csv", head()) == "no-places");
    CHECK(setting.errorOf("quote.csv", head() + "\"Oak,Boston,MA,02118,1,SA\n") == "open-quote");
}

TEST_CASE("missing columns are named") {
    Setting setting;
    write(setting.folder.path() / "list.csv", "name1,city,zip\nOak,Boston,02118\n");
    setting.request.places = setting.folder.path() / "list.csv";
    try {
        static_cast<void>(importDirectory(setting.request));
        FAIL("it was read");
    } catch (const DirectoryError& error) {
        CHECK(error.problem().code == "missing-columns");
        CHECK(error.problem().found == "state, phone, service_code_info");
    }
}

TEST_CASE("a workbook with a password is refused") {
    Setting setting;
    // An office program puts a locked workbook into a container that is no zip file at all.
    CHECK(setting.errorOf("locked.xlsx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" +
                                             std::string(512, 'x')) == "password");
    writeZip(setting.folder.path() / "locked2.xlsx",
             {{"xl/workbook.xml", "<workbook/>"}, {"xl/_rels/workbook.xml.rels", "<r/>"}}, "pw");
    CHECK(setting.errorOf("locked2.xlsx") == "password");
}

TEST_CASE("without libzip a workbook is refused, and what is missing is named") {
    const auto problemOf = [](const char* library) {
        try {
            static_cast<void>(loadZipLibrary(library, "list.xlsx"));
            return DirectoryError::Problem{};
        } catch (const DirectoryError& error) {
            return error.problem();
        }
    };
    const DirectoryError::Problem absent = problemOf("libnot-there.so.1");
    CHECK(absent.code == "no-zip-library");
    CHECK(absent.file == "list.xlsx");
    CHECK(absent.found == "libnot-there.so.1");
    // Another library under that name.
    CHECK(problemOf("libm.so.6").code == "no-zip-library");
}

TEST_CASE("a workbook that was cut off, or is another kind of zip file, is refused") {
    Setting setting;
    const std::string whole = contentOf(setting.folder.path() / "Directory_2021.xlsx");
    CHECK(setting.errorOf("cut.xlsx", whole.substr(0, whole.size() / 2)) == "damaged-workbook");
    writeZip(setting.folder.path() / "photos.zip", {{"a.txt", "hello"}});
    CHECK(setting.errorOf("photos.zip") == "no-workbook");
    std::string bent = whole;
    for (std::size_t i = 40; i < 120; ++i) {
        bent[i] = '\x55';
    }
    CHECK(setting.errorOf("bent.xlsx", bent) == "damaged-workbook");
}

TEST_CASE("a file that would unpack to far more than it is, is refused before that") {
    Setting setting;
    const std::string links =
        "<R><Relationship Id=\"a\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/></R>";
    writeZip(setting.folder.path() / "bomb.xlsx",
             {{"xl/workbook.xml",
               "<workbook><sheets><sheet name=\"a\" r:id=\"b\"/></sheets></workbook>"},
              {"xl/_rels/workbook.xml.rels", links},
              {"xl/sharedStrings.xml", std::string(std::size_t{20} << 20, ' ')},
              {"xl/s.xml", "<worksheet/>"}});
    CHECK(setting.errorOf("bomb.xlsx") == "too-large-unpacked");
}

TEST_CASE("entities that name each other do not grow") {
    Setting setting;
    const std::string dtd = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    writeZip(setting.folder.path() / "entity.xlsx",
             {{"xl/workbook.xml",
               dtd + "<workbook><sheets><sheet name=\"&b;\" r:id=\"b\"/></sheets></workbook>"},
              {"xl/_rels/workbook.xml.rels",
               "<R><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/></R>"},
              {"xl/s.xml", dtd + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&b;"
                                 "</t></is></c></row></sheetData></worksheet>"}});
    CHECK(setting.errorOf("entity.xlsx") == "missing-columns");
}

TEST_CASE("a row that says it is number 0, or no number, is the next one") {
    Setting setting;
    const std::filesystem::path path = setting.folder.path() / "rows.xlsx";
    writeZip(path,
             {{"xl/workbook.xml",
               "<workbook><sheets><sheet name=\"a\" r:id=\"b\"/></sheets></workbook>"},
              {"xl/_rels/workbook.xml.rels",
               "<R><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/></R>"},
              {"xl/s.xml", "<worksheet><row r=\"0\"/><row r=\"7\"/><row r=\"x\"/></worksheet>"}});
    const Workbook book(path, {});
    const auto rows = book.open(book.sheets().front());
    TableRow row;
    for (const std::size_t number : {1U, 7U, 8U}) {
        REQUIRE(rows->next(row));
        CHECK(row.number == number);
    }
}

TEST_CASE("a list with more rows than any directory has is refused on the way") {
    Setting setting;
    setting.request.limits.rows = 100;
    std::string text = head();
    for (int i = 0; i < 101; ++i) {
        text += "Oak,Boston,MA,02118,1,SA\n";
    }
    CHECK(setting.errorOf("many.csv", text) == "too-many-rows");
    setting.request.limits.rows = 101;
    setting.request.places = setting.folder.path() / "many.csv";
    CHECK(importDirectory(setting.request)->places == 101);
}

TEST_CASE("a row or a cell without end is refused") {
    Setting setting;
    setting.request.limits.rowBytes = 10'000;
    setting.request.limits.cellBytes = 1'000;
    CHECK(setting.errorOf("row.csv", head() + std::string(20'000, ',')) == "row-too-long");
    CHECK(setting.errorOf("cell.csv", head() + std::string(2'000, 'a')) == "row-too-long");
}

TEST_CASE("a full disk is told, and the old directory stays") {
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path() / "disk", "size=256k");
    if (!disk.isThere()) {
        WARN("skipped: only the administrator can make a small disk");
        return;
    }
    importFew(folder.path());
    std::filesystem::copy_file(folder.path() / "directory.sqlite",
                               folder.path() / "disk" / "directory.sqlite");
    const std::string before = contentOf(folder.path() / "disk" / "directory.sqlite");
    auto rows = fewPlaces();
    for (int i = 0; i < 3000; ++i) {
        rows.push_back(facility("Place " + std::to_string(i), "Boston", "02118", "SA * OP"));
    }
    write(folder.path() / "many.csv", csv(rows));
    ImportRequest request;
    request.places = folder.path() / "many.csv";
    request.target = folder.path() / "disk" / "directory.sqlite";
    CHECK(importError(request) == "disk-full");
    CHECK(contentOf(request.target) == before);
}

TEST_CASE("a folder that cannot be written to is told") {
    const TemporaryFolder folder;
    importFew(folder.path());
    ImportRequest request;
    request.places = folder.path() / "Directory_2021.xlsx";
    request.target = folder.path();
    CHECK(importError(request) == "cannot-write");
    request.target = folder.path() / "Directory_2021.xlsx" / "below" / "d.sqlite";
    CHECK(importError(request) == "cannot-write");
    if (geteuid() == 0) {
        const SmallDisk disk(folder.path() / "disk", "size=64k", MS_RDONLY);
        if (!disk.isThere()) {
            WARN("skipped: no read-only disk can be made here");
            return;
        }
        request.target = folder.path() / "disk" / "d.sqlite";
        CHECK(importError(request) == "cannot-write");
        return;
    }
    const auto closed = folder.path() / "closed";
    std::filesystem::create_directory(closed);
    std::filesystem::permissions(closed, std::filesystem::perms::owner_read |
                                             std::filesystem::perms::owner_exec);
    request.target = closed / "d.sqlite";
    CHECK(importError(request) == "cannot-write");
    std::filesystem::permissions(closed, std::filesystem::perms::owner_all);
}

TEST_CASE("a directory file that is missing, foreign or damaged is told apart") {
    const TemporaryFolder folder;
    const auto codeOf = [](const std::filesystem::path& file) -> std::string {
        try {
            const Directory directory(file);
            static_cast<void>(directory.search({}));
            return {};
        } catch (const DirectoryError& error) {
            return error.problem().code;
        }
    };
    CHECK(codeOf(folder.path() / "none.sqlite") == "no-directory");
    write(folder.path() / "text.sqlite", "this is no database, only a text that is long enough");
    CHECK(codeOf(folder.path() / "text.sqlite") == "damaged-directory");
    importFew(folder.path());
    const auto file = folder.path() / "directory.sqlite";
    std::string bytes = contentOf(file);
    CHECK(codeOf(file).empty());
    write(folder.path() / "cut.sqlite", std::string_view(bytes).substr(0, 8192));
    CHECK(codeOf(folder.path() / "cut.sqlite") == "damaged-directory");
    bytes[63] = 9;
    write(folder.path() / "newer.sqlite", bytes);
    CHECK(codeOf(folder.path() / "newer.sqlite") == "other-version");
}

TEST_CASE("removing the directory leaves nothing of it") {
    const TemporaryFolder folder;
    importFew(folder.path());
    const auto file = folder.path() / "directory.sqlite";
    CHECK(removeDirectoryFile(file));
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK_FALSE(removeDirectoryFile(file));
}
