// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz_file.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"
#include "places/directory_error.h"
#include "places/workbook.h"
#include "places/zip_parts.h"

#include <filesystem>
#include <string>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr std::string_view Book =
    R"(<?xml version="1.0"?><workbook xmlns="m" xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr std::string_view Links =
    R"(<?xml version="1.0"?><Relationships xmlns="p"><Relationship Id="rId1" Type="http://o/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rIdT" Type="http://o/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)";

void readAll(const std::filesystem::path& path) {
    const ImportLimits limits{1000, 1U << 16, 1U << 12, 1U << 20, 1U << 20, 100, 1U << 16};
    try {
        Workbook book(path, limits);
        (void)book.readTexts([](double) { return true; });
        for (const Workbook::Sheet& sheet : book.sheets()) {
            const auto rows = book.open(sheet);
            TableRow row;
            while (rows->next(row)) {
                demand(!row.cells.empty() || row.number > 0);
            }
        }
    } catch (const DirectoryError& error) {
        demand(!error.problem().code.empty());
    }
}

} // namespace

/// A workbook that was made to do harm is read within the limits or refused: as a whole file, and,
/// so that a fuzzer gets past the checksums of a zip file, as the sheet and the texts inside a
/// sound one. That one is not packed: packing it took most of the time, and unpacking is for whole
/// files.
void waymark::tests::feedXlsx(const std::uint8_t* data, std::size_t size) {
    if (size >= 2 && data[0] == 'P' && data[1] == 'K') {
        const FuzzFile file(data, size);
        readAll(file.path());
        return;
    }
    const std::string xml(textOf(data, size));
    const std::string bytes = zipBytes({{"xl/workbook.xml", std::string(Book)},
                                        {"xl/_rels/workbook.xml.rels", std::string(Links)},
                                        {"xl/worksheets/sheet1.xml", xml},
                                        {"xl/sharedStrings.xml", xml}});
    const FuzzFile file(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    readAll(file.path());
}
