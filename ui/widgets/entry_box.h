// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace waymark::ui {

/// A box of one line. Enter is for the box, not for the button that leads on from the page.
class EntryBox : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    bool event(QEvent* event) override;
};

} // namespace waymark::ui
