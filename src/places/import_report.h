// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Something the import met, how often, and where first. Its sentence stands in the texts under
/// `places.note.<code>`, with {count} and {where}.
struct ImportNote {
    std::string code;
    std::size_t count = 0;
    /// "row 7", "row 7: Oak Street"; the first few.
    std::vector<std::string> where;
};

/// What an import read, put right, passed over, and why.
struct ImportReport {
    /// Rows under the heads, blank ones left out.
    std::size_t rows = 0;
    std::size_t places = 0;
    std::size_t codes = 0;
    std::size_t zipCenters = 0;
    std::optional<int> year;
    /// Where the directory is now kept.
    std::filesystem::path file;
    std::vector<ImportNote> notes;

    /// Null: it did not happen.
    [[nodiscard]] const ImportNote* note(std::string_view code) const;
    void add(std::string_view code, std::string where = {}, std::size_t times = 1);
};

} // namespace waymark
