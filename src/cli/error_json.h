// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"

#include <nlohmann/json.hpp>

namespace waymark::cli {

[[nodiscard]] inline nlohmann::json errorsAsJson(const DataErrors& errors) {
    nlohmann::json list = nlohmann::json::array();
    for (const DataError& error : errors) {
        list.push_back({{"code", error.code},
                        {"file", error.file},
                        {"pointer", error.pointer},
                        {"found", error.found},
                        {"expected", error.expected},
                        {"suggestion", error.suggestion}});
    }
    return list;
}

} // namespace waymark::cli
