// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/text_check.h"
#include "formats/json_cursor.h"
#include "texts/texts.h"

namespace waymark {

/// Adds the texts of one file, and where each stands. Reports a voice that is missing, a key that
/// is there already, and names in braces that differ between voices or that nothing fills in.
void readTexts(const JsonCursor& cursor, const std::string& language, Texts& texts,
               TextPlaces* places = nullptr);

/// The same for a file's bytes. False when anything is wrong with them.
[[nodiscard]] bool addTexts(std::string_view bytes, const std::string& file,
                            const std::string& language, Texts& texts);

} // namespace waymark
