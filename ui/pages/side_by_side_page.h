// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/side_by_side_view.h"
#include "widgets/layout_mode.h"

class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;
class ComparisonTable;
class TextLabel;
class TickCard;

/// Inpatient and outpatient care in one table, or all six.
class SideBySidePage : public ScreenPage, public Adaptive {
    Q_OBJECT

public:
    explicit SideBySidePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void setLayoutMode(LayoutMode mode) override;

private:
    QWidget* createTools();
    QWidget* createRemarks();
    void fill();
    void giveRoom(int rows);
    void filter(bool onlyDiffering);

    SideBySideView m_view;
    QVBoxLayout* m_layout;
    ChoiceStrip* m_scope = nullptr;
    TickCard* m_only = nullptr;
    TextLabel* m_heading;
    TextLabel* m_showing = nullptr;
    ComparisonTable* m_table = nullptr;
};

} // namespace waymark::ui
