// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "sqlite/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace waymark {

/// What an option's page shows, outcome by outcome.
[[nodiscard]] std::vector<OutcomeEvidence>
readOptionEvidence(const Database& database, std::string_view language, std::string_view option);

/// The rate it shows where all options stand together; nothing when it has none.
[[nodiscard]] std::optional<HeadlineRate>
readHeadline(const Database& database, std::string_view language, std::string_view option);

} // namespace waymark
