// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/type_scale.h"
#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class TextLabel;

struct ColumnCell {
    QString head;
    QString text;
    int width = 0; ///< at 11 pt; 0: what is left over
    TextRole role = TextRole::Body;
};

/// Texts in columns, under heads such as ColumnHeads; lines that begin with their head where room
/// is short. Screen readers always hear the head.
class ColumnRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `last` is the narrowest mode in which they still stand in columns.
    ColumnRow(const QList<ColumnCell>& cells, LayoutMode last, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    void refit();

    QList<ColumnCell> m_cells;
    QList<TextLabel*> m_labels;
    LayoutMode m_last;
    bool m_isColumns = true;
    QBoxLayout* m_row;
};

} // namespace waymark::ui
