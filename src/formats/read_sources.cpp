// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/read_sources.h"

#include "formats/json_cursor.h"

namespace waymark {

std::vector<std::string> readSources(const JsonCursor& cursor) {
    const auto sources = cursor.require("sources");
    std::vector<std::string> ids = sources ? sources->texts() : std::vector<std::string>{};
    if (sources && ids.empty()) {
        sources->report("empty-list", "at least one source");
    }
    return ids;
}

} // namespace waymark
