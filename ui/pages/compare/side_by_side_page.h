// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/compare/side_by_side_view.h"
#include "widgets/layout_mode.h"

class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;
class ComparisonTable;
class PickStrip;
class TextLabel;
class TickCard;

/// Inpatient and outpatient care in one table, all six, or two or three of one's choice.
class SideBySidePage : public ScreenPage {
    Q_OBJECT

public:
    explicit SideBySidePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;

private:
    QWidget* createTools();
    QWidget* createRemarks();
    void addAnswerSources(QVBoxLayout* lines, QWidget* parent);
    void createPicks();
    void choose();
    void fill();
    void filter();

    SideBySideView m_view;
    QVBoxLayout* m_layout;
    ChoiceStrip* m_scope = nullptr;
    PickStrip* m_picks = nullptr;
    TickCard* m_every = nullptr;
    TickCard* m_only = nullptr;
    TextLabel* m_heading;
    TextLabel* m_inShort = nullptr;
    TextLabel* m_showing = nullptr;
    ComparisonTable* m_table = nullptr;
};

} // namespace waymark::ui
