// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/change/change_view.h"
#include "pages/options/result_words.h"

#include <QPointer>

class QTimer;
class QVBoxLayout;

namespace waymark::ui {

class BarNote;
class ChangeCard;
class ChangeFinder;
class OrderList;
class TextLabel;

/// What would change the order: found by trying, listed by what can be done, and tried out here.
class ChangePage : public ScreenPage {
    Q_OBJECT

public:
    explicit ChangePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    [[nodiscard]] bool isLooking() const;

private:
    QWidget* createMain();
    QWidget* createOrder();
    QWidget* createLooking();
    QWidget* createLists(const ChangeView& view);
    void look();
    void stopLooking();
    void showFound(const WhatWouldChange& found);
    void replaceLists(QWidget* fresh);
    void tryOut(ChangeCard* card, const ChangeItem& item, bool on);
    void keep(const ChangeItem& item);
    void showOrder(const Case& shown);

    ChangeFinder* m_finder;
    QTimer* m_patience;
    OrderState m_state;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_looking = nullptr;
    QPointer<QWidget> m_lists;
    QPointer<ChangeCard> m_tried;
    TextLabel* m_orderHeading = nullptr;
    OrderList* m_order = nullptr;
    BarNote* m_moved = nullptr;
};

} // namespace waymark::ui
