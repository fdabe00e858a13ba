// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

class LinkButton;

/// Buttons at the left and what they choose at the right; one above the other where room is short.
/// In a narrow window the buttons would fill it: there a link opens them.
class BesideStrip : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit BesideStrip(QWidget* strip, QWidget* parent = nullptr);

    /// Takes the place of what was shown before, which is deleted.
    void setPart(QWidget* part);
    void setLayoutMode(LayoutMode mode) override;

private:
    void arrange();
    void open(bool isOpen);

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QWidget* m_buttons; ///< the strip, and the link that opens it
    LinkButton* m_link;
    QWidget* m_strip;
    bool m_isOpen = false;
    QWidget* m_part = nullptr;
};

} // namespace waymark::ui
