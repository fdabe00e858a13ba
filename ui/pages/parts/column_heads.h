// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

struct ColumnHead {
    QString text;
    int width = 0; ///< at 11 pt; 0: what is left over
};

/// Small heads above columns; gone where the rows below are stacked.
class ColumnHeads : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `last` is the narrowest mode in which the rows still stand in columns.
    ColumnHeads(const QList<ColumnHead>& heads, LayoutMode last, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    void refit();

    QList<ColumnHead> m_heads;
    LayoutMode m_last;
    QHBoxLayout* m_row;
};

} // namespace waymark::ui
