// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"
#include "widgets/step_table.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace waymark::ui {

class TextLabel;

/// Columns of `count` steps at 11 pt.
[[nodiscard]] int stepWidth(qsizetype count);

/// One row of a step table: a name, and one of a few steps to pick.
class StepRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    StepRow(const QStringList& steps, const StepTableRow& row, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] bool isFixed() const { return m_cells.isEmpty(); }
    void setLayoutMode(LayoutMode mode) override;
    void setChosen(int step);
    void setNote(const QString& note);
    void focusChosen();

Q_SIGNALS:
    void chosenChanged(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createWords(const StepTableRow& row);
    void showNote();
    void arrangeWide(const QList<QWidget*>& cells);
    void arrangeStacked(const QList<QWidget*>& cells);

    QString m_id;
    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QButtonGroup* m_buttons;
    TextLabel* m_note;
    QWidget* m_words;
    QWidget* m_fixed = nullptr;
    QList<QWidget*> m_cells;
};

} // namespace waymark::ui
