// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRadioButton>

namespace waymark::ui {

/// Arrows pick, also while none of its group is picked yet, as in a radio group on a web page
/// (WAI-ARIA Authoring Practices). Qt's own only moves the focus then, and Enter would go on
/// without the answer that has the focus.
class RadioButton : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace waymark::ui
