// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/places/place_words.h"
#include "widgets/layout_mode.h"

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class ColumnHeads;
class TextLabel;
class TickCard;

/// One place: its name with a tick or with what can be done with it, what the list says in columns,
/// how to reach it.
class PlaceRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// A row with a tick.
    PlaceRow(const PlaceView& view, const PlaceHeads& heads, QWidget* parent = nullptr);
    /// A row of a place that is picked, with links under its name.
    PlaceRow(const PlaceView& view, const PlaceHeads& heads, const QList<QWidget*>& links,
             QWidget* parent = nullptr);

    [[nodiscard]] const PlaceView& view() const { return m_view; }
    [[nodiscard]] TickCard* tick() const { return m_tick; } ///< null in a row without one
    void setPicked(bool picked);                            ///< without telling anyone
    void refuse(const QString& why); ///< takes the tick off again, and says why
    void setLayoutMode(LayoutMode mode) override;

Q_SIGNALS:
    void pickedChanged(bool picked); ///< by the person

private:
    void build(const PlaceHeads& heads);
    [[nodiscard]] QWidget* createName(const QList<QWidget*>& links) const;
    [[nodiscard]] QWidget* createFacts(const PlaceHeads& heads) const;
    [[nodiscard]] QWidget* createReach();

    PlaceView m_view;
    TickCard* m_tick = nullptr;
    QWidget* m_name;
    QWidget* m_reach = nullptr;
    TextLabel* m_phone = nullptr;
    TextLabel* m_why = nullptr; ///< null: never refused
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_left = nullptr;
};

/// The heads above such rows.
[[nodiscard]] ColumnHeads* createPlaceHeads(const PlaceHeads& heads);

} // namespace waymark::ui
