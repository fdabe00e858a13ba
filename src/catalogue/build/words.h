// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/json_cursor.h"

#include <nlohmann/json.hpp>

#include <string>

namespace waymark::build {

/// What of a file is words, for a translator: the same shape with texts and the ids that tell where
/// they belong, and nothing else. `name` is the file's name below the catalogue.
[[nodiscard]] nlohmann::json wordsOf(const nlohmann::json& document, const std::string& name);

/// The file with its words in another language. A text that has no words yet, one too many, and a
/// list of another length go to the errors of `words`; no number, id or source can change.
[[nodiscard]] nlohmann::json inWords(const nlohmann::json& document, const JsonCursor& words,
                                     const std::string& name);

} // namespace waymark::build
