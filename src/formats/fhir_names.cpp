// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_names.h"

#include <nlohmann/json.hpp>

#include <array>

namespace waymark::fhir {

const char* noAnswerCode(NoAnswer why) {
    constexpr std::array Codes{"asked-unknown", "asked-declined", "unknown"};
    return Codes.at(static_cast<std::size_t>(why));
}

const char* voiceCode(Voice voice) {
    constexpr std::array Codes{"self", "relative", "counselor"};
    return Codes.at(static_cast<std::size_t>(voice));
}

std::string noAnswerKey(NoAnswer why) {
    constexpr std::array Keys{"unknown.not-sure", "unknown.rather-not-say", "form.skipped"};
    return Keys.at(static_cast<std::size_t>(why));
}

nlohmann::json coding(std::string_view system, std::string_view code, const std::string& display) {
    return {{"system", std::string(system)}, {"code", std::string(code)}, {"display", display}};
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

} // namespace waymark::fhir
