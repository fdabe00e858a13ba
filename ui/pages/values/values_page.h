// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/values/values_view.h"

namespace waymark::ui {

class BarNote;
class OrderList;
class OwnConcerns;
class StepTable;

/// What matters to the person: each thing in a few steps, with the order that follows beside it.
class ValuesPage : public ScreenPage {
    Q_OBJECT

public:
    explicit ValuesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    QWidget* createTable();
    QWidget* createOrder();
    void choose(const QString& criterion, int step);
    void setAllBack();
    void showOrder(const Ranking* before, const QString& moved);

    ValuesView m_view;
    StepTable* m_table = nullptr;
    OrderList* m_order = nullptr;
    OwnConcerns* m_own = nullptr;
    BarNote* m_moved = nullptr;
    BarNote* m_firm = nullptr;
};

} // namespace waymark::ui
