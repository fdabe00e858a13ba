// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"
#include "result/engine.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace waymark::tests {

[[nodiscard]] inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

inline void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// The project's own questions and rules.
[[nodiscard]] inline const Knowledge& knowledge() {
    static const Knowledge loaded = loadKnowledge(findDataFolder().knowledge, "en");
    return loaded;
}

} // namespace waymark::tests
