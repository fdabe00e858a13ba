// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

/// The top of a page: its heading at the left, one more thing at the right, or below it.
class HeadRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `beside` may be null. It gets `share` of 100 of the width when the page is wide.
    HeadRow(QWidget* words, QWidget* beside, QWidget* parent = nullptr, int share = 50);

    void setLayoutMode(LayoutMode mode) override;
    void leaveOutWhenNarrow(); ///< it stands somewhere else then

private:
    QGridLayout* m_grid;
    QWidget* m_words;
    QWidget* m_beside;
    int m_share;
    bool m_isLeftOut = false;
};

} // namespace waymark::ui
