// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/import_report.h"

#include <algorithm>

namespace waymark {

const ImportNote* ImportReport::note(std::string_view code) const {
    const auto at = std::ranges::find(notes, code, &ImportNote::code);
    return at == notes.end() ? nullptr : &*at;
}

void ImportReport::add(std::string_view code, std::string where, std::size_t times) {
    constexpr std::size_t MostShown = 3;
    auto at = std::ranges::find(notes, code, &ImportNote::code);
    if (at == notes.end()) {
        at = notes.insert(notes.end(), ImportNote{std::string(code), 0, {}});
    }
    at->count += times;
    if (!where.empty() && at->where.size() < MostShown) {
        at->where.push_back(std::move(where));
    }
}

} // namespace waymark
