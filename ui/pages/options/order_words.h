// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"

namespace waymark::ui {

/// How the order stands: how sure it is, ties and close leads by name, and whose choice it is.
[[nodiscard]] QStringList orderLines(Session& session);

/// What a ranking still needs: "Some safety questions are open. 3 more answers are missing."
[[nodiscard]] QString missingWords(Session& session);

/// "first", "second", ... "sixth".
[[nodiscard]] QString placeWord(int rank);
/// "three", ... "six".
[[nodiscard]] QString countWord(qsizetype count);

} // namespace waymark::ui
