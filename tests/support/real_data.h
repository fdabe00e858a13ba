// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_content.h"
#include "result/engine.h"
#include "texts/plain_words.h"
#include "texts/texts.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace waymark::tests {

/// The project's own rules and texts, loaded once.
[[nodiscard]] const Engine& realEngine();
[[nodiscard]] const Texts& realTexts();
[[nodiscard]] const PlanContent& realPlan();
[[nodiscard]] const PlainWords& realPlainWords();

/// The decision that ranks the settings.
[[nodiscard]] const CompiledDecision& realSetting();

/// One decision of the real rules for a case: its order alone, which is quick.
[[nodiscard]] Ranking realRanking(const Case& answered, std::string_view decision);

/// The ids of all alternatives that share the first place.
[[nodiscard]] std::set<std::string> firstPlaces(const Ranking& ranking);

/// A case of tests/cases/good, or any other that is sound.
[[nodiscard]] Case caseIn(const std::filesystem::path& path);

} // namespace waymark::tests
