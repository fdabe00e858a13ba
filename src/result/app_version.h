// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace waymark {

/// The version of this program, as CMakeLists.txt names it: "1.0.0".
std::string_view appVersion();

} // namespace waymark
