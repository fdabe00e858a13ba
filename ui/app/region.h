// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace waymark {
class Answers;
class Questionnaire;
} // namespace waymark

namespace waymark::ui {

/// "us", "uk", ...: where the computer's own setting says it is; empty where we know no numbers.
[[nodiscard]] std::string regionOfComputer();

/// The region that was answered; empty when none was.
[[nodiscard]] std::string answeredRegion(const Questionnaire& questionnaire,
                                         const Answers& answers);

} // namespace waymark::ui
