// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/csv_reader.h"

#include "places/letters.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Cells joined by "|", rows by "/".
std::string read(const std::string& text) {
    const TemporaryFolder folder;
    write(folder.path() / "a.csv", text);
    CsvReader reader(folder.path() / "a.csv", {});
    std::string all;
    TableRow row;
    while (reader.next(row)) {
        all += row.number == 1 ? "" : "/";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            all += (i == 0 ? "" : "|") + row.cells[i].text;
        }
    }
    CHECK(reader.done() == 1);
    return all;
}

} // namespace

TEST_CASE("rows of a text file") {
    CHECK(read("a,b\nc,\n") == "a|b/c|");
    CHECK(read("a,b\r\nc,d") == "a|b/c|d");
    CHECK(read("a\rb\r") == "a/b");
    CHECK(read("\"a,\"\"x\"\"\",\"two\nlines\"\n,") == "a,\"x\"|two\nlines/|");
    CHECK(read("a;b;c,d\n1;2;3\n") == "a|b|c,d/1|2|3");
    CHECK(read("a\tb\n") == "a|b");
    CHECK(read("a,b\n\nc,d\n") == "a|b//c|d");
}

TEST_CASE("a row that crosses the blocks a file is read in stays whole") {
    const std::string lead(65'530, 'x');
    CHECK(read(lead + ",\"a\"\"b\"\r\nc,d\r\n") == lead + "|a\"b/c|d");
    CHECK(read("n,m\n\"" + std::string(65'530, 'y') + "\",z\n") ==
          "n|m/" + std::string(65'530, 'y') + "|z");
}

TEST_CASE("letters of windows-1252 become UTF-8, and those of UTF-8 stay") {
    CHECK(read("caf\xe9,\x80\n") == "caf\xc3\xa9|\xe2\x82\xac");
    CHECK(read("caf\xc3\xa9\n") == "caf\xc3\xa9");
    CHECK(isUtf8("\xf0\x9f\x98\x80"));
    CHECK_FALSE(isUtf8("\xc3"));
    CHECK_FALSE(isUtf8("\xc0\xaf"));
}

TEST_CASE("blanks at the ends are found, no-break spaces too") {
    CHECK(trimmed(" \xc2\xa0 a b\t\xc2\xa0") == "a b");
    CHECK(trimmed(" \n ").empty());
    CHECK(trimmed("ab") == "ab");
    CHECK(lowered("Zip \xc3\x84") == "zip \xc3\x84");
}
