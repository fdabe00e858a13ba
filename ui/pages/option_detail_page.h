// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/detail_view.h"
#include "widgets/layout_mode.h"

class QGridLayout;
class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;

/// All about one option, part by part: what happens, a day, cost, how well it works.
class OptionDetailPage : public ScreenPage, public Adaptive {
    Q_OBJECT

public:
    OptionDetailPage(const QString& option, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    void setLayoutMode(LayoutMode mode) override;

private:
    QWidget* createHead();
    QWidget* createFit();
    void addNotices(QVBoxLayout* layout);
    QWidget* createPart(const DetailPart& part);
    QWidget* createGroup(const FactGroup& group);
    QWidget* createDay(const DayView& day);
    void show(const QString& part);

    QString m_option;
    DetailView m_view;
    ChoiceStrip* m_strip = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_part = nullptr;
};

} // namespace waymark::ui
