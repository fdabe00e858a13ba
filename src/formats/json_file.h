// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// Nothing we read is larger or deeper; more is an error and not a wait.
inline constexpr std::size_t MaxFileBytes = std::size_t{8} << 20;
inline constexpr int MaxJsonDepth = 64;

/// The bytes of a file; nothing, with an error, when it is missing, unreadable or too large.
[[nodiscard]] std::optional<std::string> readFile(const std::filesystem::path& path,
                                                  DataErrors& errors);

/// Parses strict JSON: UTF-8, nothing after the value, no key twice in one object, no deeper than
/// MaxJsonDepth. `file` is the name for messages. Nothing, with an error, when it is not.
[[nodiscard]] std::optional<nlohmann::json> parseJson(std::string_view text,
                                                      const std::string& file, DataErrors& errors);

[[nodiscard]] std::optional<nlohmann::json> readJson(const std::filesystem::path& path,
                                                     DataErrors& errors);

} // namespace waymark
