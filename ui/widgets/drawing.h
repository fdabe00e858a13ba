// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace waymark::ui {

/// A picture as wide as there is room and as tall as that asks for, drawn anew with the theme.
class Drawing : public QWidget {
    Q_OBJECT

public:
    /// `sentence` says all of it in words; it is what screen readers hear.
    explicit Drawing(const QString& sentence, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
};

} // namespace waymark::ui
