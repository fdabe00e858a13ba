// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waymark::ui {

/// What the check of the rules with this hash looked at, in a sentence; empty when there is no such
/// check.
[[nodiscard]] QString wordsOfRulesCheck(const QString& rulesHash);

} // namespace waymark::ui
