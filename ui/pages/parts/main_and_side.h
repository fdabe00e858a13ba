// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

/// The page's work with a narrow column of answers to it: beside it when wide, else below.
class MainAndSide : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `sideWidth` is in pixels of 11 pt text.
    MainAndSide(QWidget* main, QWidget* side, int sideWidth, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    QBoxLayout* m_layout;
    QWidget* m_side;
    int m_sideWidth;
};

} // namespace waymark::ui
