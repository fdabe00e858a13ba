// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "texts/texts.h"

#include <string>
#include <string_view>

namespace waymark {

/// A day as 2026-12-01 in the words of the texts: "December 1, 2026". Anything shorter or longer
/// stays as it is.
[[nodiscard]] std::string dateText(std::string_view day, const Texts& texts);

} // namespace waymark
