// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"
#include "widgets/layout_mode.h"

#include <QString>

#include <cstdint>

class QGridLayout;

namespace waymark::ui {

enum class BannerKind : std::uint8_t {
    Tint,    ///< the thing worth doing on this page; the action is a button
    Neutral, ///< something to know
    Caution, ///< a condition, a care
    Urgent   ///< what cannot wait; the action is a button
};

struct BannerText {
    QString heading;
    QString text;
    QString action;     ///< empty: no button
    QString actionName; ///< the action in full, for screen readers; empty: the action
};

/// A notice in the page, with a left bar, that never closes by itself.
class Banner : public Card, public Adaptive {
    Q_OBJECT

public:
    Banner(BannerKind kind, const BannerText& text, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void addBelow(QWidget* more); ///< one thing more, under the words and the action

Q_SIGNALS:
    void actionRequested();

private:
    QWidget* createWords(const BannerText& text);
    QWidget* createAction(const BannerText& text);

    BannerKind m_kind;
    QGridLayout* m_grid;
    QWidget* m_words;
    QWidget* m_action = nullptr;
};

} // namespace waymark::ui
