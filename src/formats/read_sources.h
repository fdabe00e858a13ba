// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace waymark {

class JsonCursor;

/// The required key "sources" of an object: ids, at least one. Reports what is wrong with it.
[[nodiscard]] std::vector<std::string> readSources(const JsonCursor& cursor);

} // namespace waymark
