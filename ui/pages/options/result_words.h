// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "result/result.h"
#include "theme/icons.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string_view>

namespace waymark::ui {

class Session;

/// How the order stands: shown, not made yet, or waiting while a stop is open.
enum class OrderState : std::uint8_t { Ranked, NotRanked, Held };

[[nodiscard]] const DecisionResult& settingResult(Session& session);
/// The decision that ranks the option: a setting, a kind, a medicine, a form of aftercare. Null for
/// the baseline and for an id that is not there.
[[nodiscard]] const DecisionResult* resultWith(Session& session, const QString& option);
[[nodiscard]] OrderState orderState(const Session& session, const DecisionResult& result);
[[nodiscard]] OrderState orderState(Session& session); ///< of the settings
/// Null for the baseline and for an id that is not there.
[[nodiscard]] const Standing* standingOf(Session& session, const QString& option);
/// The ids as they are shown now: in order, or A to Z.
[[nodiscard]] QStringList shownOptions(const Session& session, const DecisionResult& result);
[[nodiscard]] QStringList shownOptions(Session& session); ///< the six settings
[[nodiscard]] QString baselineOption(Session& session);

[[nodiscard]] QString optionName(const Session& session, const QString& option);
/// The name inside a sentence: "outpatient care".
[[nodiscard]] QString nameInside(const Session& session, const QString& option);
/// Where one lives meanwhile; none for what is no place.
[[nodiscard]] Icon placeIcon(const QString& option);

/// "1", "2=" where others have the same number, "–" for not advised now.
[[nodiscard]] QString rankWords(const Standing& standing);
/// 4 strong, 3 good, 2 some, 1 weak, 0 not advised now.
[[nodiscard]] int pipsOf(const Standing& standing);
/// The same for a word alone.
[[nodiscard]] int pipsOf(std::string_view fitWord);
/// "Good fit", or what stands in the way: "Not advised now".
[[nodiscard]] QString fitWords(const Session& session, const Standing& standing);
/// "good fit" inside a sentence: "a good fit", "some fit".
[[nodiscard]] QString fitInside(const Session& session, const std::string& word);

[[nodiscard]] QString ruleText(const Session& session, const Rule& rule, const char* part);
/// "+2 steps", "−1 step", "0 steps".
[[nodiscard]] QString signedSteps(Fraction steps);
/// "2 steps", "1 step".
[[nodiscard]] QString plainSteps(Fraction steps);

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const QStringList& words);
/// The same for names of care: "Outpatient and dual-diagnosis care".
[[nodiscard]] QString listedNames(const Session& session, const QStringList& options);
/// The same inside a sentence: "outpatient and dual-diagnosis care".
[[nodiscard]] QString listedInside(const Session& session, const QStringList& options);

/// The page that asks for a variable; for a derived one, the page of its first source. Null: none.
[[nodiscard]] const Page* pageAsking(const Session& session, VariableIndex variable);
/// The page to go on answering with: the first open one, safety before all. Null: none is open.
[[nodiscard]] const Page* nextOpenPage(const Session& session);

} // namespace waymark::ui
