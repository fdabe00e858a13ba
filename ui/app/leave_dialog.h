// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace waymark::ui {

/// "Leave and erase?": asked only when there are answers that leaving would lose.
class LeaveDialog {
public:
    /// True: erase and leave.
    [[nodiscard]] static bool confirm(QWidget *parent);
};

} // namespace waymark::ui
