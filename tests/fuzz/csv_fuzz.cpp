// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz_file.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"
#include "places/csv_reader.h"
#include "places/directory_error.h"

using namespace waymark;
using namespace waymark::tests;

/// A text file gives rows within the limits, or an error with a code; never more rows than it has
/// lines and never a cell larger than it may be.
void waymark::tests::feedCsv(const std::uint8_t* data, std::size_t size) {
    const FuzzFile file(data, size);
    const ImportLimits limits{1000, 1U << 16, 1U << 12, 1U << 20, 1U << 20, 100, 1U << 16};
    try {
        CsvReader reader(file.path(), limits);
        TableRow row;
        std::size_t rows = 0;
        while (reader.next(row)) {
            demand(++rows <= size + 1);
            for (const Cell& cell : row.cells) {
                // A letter of the older encoding takes up to three bytes.
                demand(cell.text.size() <= 3 * limits.cellBytes);
            }
        }
        demand(reader.done() >= 0 && reader.done() <= 1);
    } catch (const DirectoryError& error) {
        demand(!error.problem().code.empty());
    }
}
