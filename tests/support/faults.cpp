// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/faults.h"

#include <nlohmann/json.hpp>

namespace waymark::tests {

std::string inShort(const DataErrors& errors) {
    std::string text;
    for (const DataError& error : errors) {
        text += (text.empty() ? "" : ", ") + error.code +
                (error.pointer.empty() ? "" : " " + error.pointer);
    }
    return text;
}

std::string faultsIn(std::string_view text, const std::function<void(const JsonCursor&)>& read) {
    DataErrors errors;
    const nlohmann::json value = nlohmann::json::parse(text);
    read(JsonCursor(value, "test.json", errors));
    return inShort(errors);
}

std::string thrownFaults(const std::function<void()>& load) {
    try {
        load();
    } catch (const BadData& bad) {
        return inShort(bad.errors());
    }
    return {};
}

} // namespace waymark::tests
