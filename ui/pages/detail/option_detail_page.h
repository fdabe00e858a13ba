// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/detail/detail_view.h"
#include "widgets/layout_mode.h"

class QGridLayout;
class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;
class DetailPartView;

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
    [[nodiscard]] bool isInPlan() const;
    QWidget* createHead();
    QWidget* createFit();
    void addNotices(QVBoxLayout* layout);
    void addMedicine(QVBoxLayout* layout);
    void addParts(QVBoxLayout* layout);
    void show(const QString& part);
    void open(const QString& option);
    [[nodiscard]] QWidget* topOfPart() const;
    void makeRoomBelow();

    QString m_option;
    DetailView m_view;
    ChoiceStrip* m_strip = nullptr;
    QGridLayout* m_grid = nullptr;
    DetailPartView* m_part = nullptr;
    bool m_isBeside = true; ///< the buttons stand beside the part, not above it
};

} // namespace waymark::ui
