// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace waymark::fhir {

/// The questionnaire's own name, the same in every version.
inline constexpr std::string_view Form = "urn:waymark:questionnaire";
/// Where the values of one variable are at home; its id follows.
inline constexpr std::string_view Values = "urn:waymark:values:";
inline constexpr std::string_view VoiceLink = "voice";
inline constexpr std::string_view ImportanceLink = "importance.";
/// An answer that is one of several values: said in an extension, since several answers to one
/// question would mean all of them.
inline constexpr std::string_view OneOf = "urn:waymark:one-of";
/// The standard codes for why there is no answer.
inline constexpr std::string_view NoAnswerSystem =
    "http://terminology.hl7.org/CodeSystem/data-absent-reason";

[[nodiscard]] const char* noAnswerCode(NoAnswer why);
[[nodiscard]] const char* voiceCode(Voice voice);
/// The text key of a way of not answering.
[[nodiscard]] std::string noAnswerKey(NoAnswer why);

[[nodiscard]] nlohmann::json coding(std::string_view system, std::string_view code,
                                    const std::string& display);

/// Text as it may stand inside XHTML: escaped, without characters that XML does not allow.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace waymark::fhir
