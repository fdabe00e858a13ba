// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

/// Buttons at the left and what they choose at the right; one above the other where room is short.
class BesideStrip : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit BesideStrip(QWidget* strip, QWidget* parent = nullptr);

    /// Takes the place of what was shown before, which is deleted.
    void setPart(QWidget* part);
    void setLayoutMode(LayoutMode mode) override;

private:
    void arrange();

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QWidget* m_strip;
    QWidget* m_part = nullptr;
};

} // namespace waymark::ui
