// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/casebook.h"

#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"

#include <sys/stat.h>

#include <fstream>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

const Secret& words() {
    static const Secret secret(std::string_view("four small green words"));
    return secret;
}

std::string record(const std::string& label, const std::string& changed) {
    return R"({"waymark_record": 1, "label": ")" + label +
           R"(", "started": "2026-11-26T08:00:00Z", "changed": ")" + changed +
           R"(", "notes": "a secret note"})";
}

/// A folder with a casebook of two cases.
struct TwoCases {
    TemporaryFolder folder;
    fs::path path = folder.path() / "work";

    TwoCases() {
        Casebook book = Casebook::create(path, words(), cheaply());
        (void)book.keep(record("A-1", "2026-11-26T09:00:00Z"));
        (void)book.keep(record("A-2", "2026-11-26T10:00:00Z"));
    }
    [[nodiscard]] Casebook open() const { return Casebook::open(path, words()); }
};

/// All bytes of all files of a folder, with their names.
std::string everythingIn(const fs::path& folder) {
    std::string all;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        all += each.path().filename().string() + '\n' + contentOf(each.path());
    }
    return all;
}

} // namespace

TEST_CASE("a casebook lists labels and dates after opening, latest change first") {
    const TwoCases two;
    const Casebook book = two.open();
    REQUIRE(book.entries().size() == 2);
    CHECK(book.entries()[0].label == "A-2");
    CHECK(book.entries()[0].changed == "2026-11-26T10:00:00Z");
    CHECK(book.entries()[1].label == "A-1");
    CHECK(book.unreadable().empty());
    CHECK(std::string(book.read(book.entries()[1].file).view()) ==
          record("A-1", "2026-11-26T09:00:00Z"));
}

TEST_CASE("nothing of a casebook can be read from outside, and its names tell nothing") {
    const TwoCases two;
    const std::string all = everythingIn(two.path);
    for (const char* part : {"A-1", "A-2", "2026", "secret", "waymark", "case", "key"}) {
        INFO(part);
        CHECK(all.find(part) == std::string::npos);
    }
    for (const auto& each : fs::directory_iterator(two.path)) {
        CHECK(each.path().filename().string().starts_with("notes-"));
        struct stat info {};
        REQUIRE(stat(each.path().c_str(), &info) == 0);
        CHECK((info.st_mode & 0777U) == 0600U);
    }
    struct stat info {};
    REQUIRE(stat(two.path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0700U);
}

TEST_CASE("a wrong passphrase opens no casebook, and a second program finds it in use") {
    const TwoCases two;
    const Secret wrong(std::string_view("five small green words"));
    CHECK(faultIn([&] { return Casebook::open(two.path, wrong); }) ==
          CaseFileFault::WrongPassphrase);
    const Casebook book = two.open();
    CHECK(faultIn([&] { return Casebook::open(two.path, words()); }) == CaseFileFault::InUse);
    CHECK(faultIn([&] { return Casebook::create(two.path, words(), cheaply()); }) ==
          CaseFileFault::InUse);
    CHECK(faultIn([&] { return Casebook::open(two.folder.path(), words()); }) ==
          CaseFileFault::Missing);
}

TEST_CASE("a case is kept again in its own file, and removed with its backup") {
    const TwoCases two;
    Casebook book = two.open();
    const std::string file = book.entries()[1].file;
    CHECK(book.keep(record("A-1", "2026-11-26T12:00:00Z"), file) == file);
    CHECK(book.entries()[0].label == "A-1");
    CHECK(book.entries().size() == 2);
    CHECK(fs::exists(two.path / (file + ".bak")));
    book.remove(file);
    CHECK(book.entries().size() == 1);
    CHECK_FALSE(fs::exists(two.path / (file + ".bak")));
    // The next new case takes the free name.
    CHECK(book.keep(record("A-3", "2026-11-26T13:00:00Z")) == file);
}

TEST_CASE("one damaged or foreign file does not hide the others") {
    const TwoCases two;
    const std::string damaged = two.open().entries()[0].file;
    std::string bytes = contentOf(two.path / damaged);
    bytes[100] ^= 1;
    write(two.path / damaged, bytes);
    (void)saveSealed(two.path / "notes-0042.wmk", "{}", words(), {cheaply(), nullptr});
    write(two.path / "notes-0043.wmk", "not ours");
    write(two.path / "shopping.txt", "milk");
    const Casebook book = two.open();
    REQUIRE(book.entries().size() == 1);
    CHECK(book.entries()[0].label == "A-1");
    REQUIRE(book.unreadable().size() == 3);
    CHECK(book.unreadable()[0].fault == CaseFileFault::Damaged);
    CHECK(book.unreadable()[1].fault == CaseFileFault::Foreign);
    CHECK(book.unreadable()[2].fault == CaseFileFault::Foreign);
    CHECK(contentOf(two.path / "notes-0043.wmk") == "not ours");
}

TEST_CASE("the key stands there twice from the first day") {
    const TwoCases two;
    const fs::path key = two.path / "notes-0000.wmk";
    fs::remove(key);
    fs::rename(two.path / "notes-0000.wmk.bak", key);
    CHECK(two.open().entries().size() == 2);
}

TEST_CASE("a case of another casebook does not open in this one") {
    const TwoCases one;
    const TwoCases other;
    fs::copy_file(other.path / "notes-0001.wmk", one.path / "notes-0009.wmk");
    const Casebook book = one.open();
    CHECK(book.entries().size() == 2);
    REQUIRE(book.unreadable().size() == 1);
    CHECK(book.unreadable()[0].file == "notes-0009.wmk");
}

TEST_CASE("a folder that cannot be made or written is told") {
    const TemporaryFolder folder;
    CHECK(faultIn([&] {
              return Casebook::create(folder.path() / "no" / "such", words(), cheaply());
          }).has_value());
    CHECK_FALSE(Casebook::isIn(folder.path() / "no"));
}
