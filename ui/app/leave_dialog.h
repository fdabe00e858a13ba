// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"

#include <cstdint>

class QWidget;

namespace waymark::ui {

/// "Leave and erase?": asked only when there are answers that leaving would lose.
class LeaveDialog {
public:
    enum class Choice : std::uint8_t { Stay, Save, EraseAndLeave };

    [[nodiscard]] static Choice ask(QWidget* parent, Voice voice);
};

} // namespace waymark::ui
