// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"
#include "widgets/reason_list.h"

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

class LinkButton;
class TextLabel;

/// The widths of the columns of a reason list, at 11 pt.
namespace reason_columns {
inline constexpr int Answer = 196;
inline constexpr int Steps = 52;
inline constexpr int Chart = 300;
inline constexpr int Basis = 172;
} // namespace reason_columns

/// One reason in a row, or in a small stack when there is little room.
class ReasonRowView : public QWidget, public Adaptive {
    Q_OBJECT

public:
    ReasonRowView(const ReasonRow& row, const FitScale& scale, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    [[nodiscard]] LinkButton* answer() const { return m_answer; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* createWords(const ReasonRow& row);
    QWidget* createBasis(const ReasonRow& row);
    void keepAnswerColumn(bool keeps);
    void arrangeWide();
    void arrangeStacked();

    ReasonRow m_row;
    FitScale m_scale;
    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QWidget* m_words;
    TextLabel* m_steps;
    QWidget* m_chart; ///< keeps the place; the row itself paints there
    QWidget* m_basis;
    LinkButton* m_answer;
};

} // namespace waymark::ui
