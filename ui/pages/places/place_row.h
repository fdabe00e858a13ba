// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/places/place_words.h"
#include "widgets/layout_mode.h"

#include <QWidget>

class QGridLayout;

namespace waymark::ui {

class TickCard;

/// One place: its tick and name, what it offers, how to reach it. Beside each other where there is
/// room, else one block.
class PlaceRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit PlaceRow(const PlaceView& view, QWidget* parent = nullptr);

    [[nodiscard]] const PlaceView& view() const { return m_view; }
    [[nodiscard]] TickCard* tick() const { return m_tick; }
    void setPicked(bool picked); ///< without telling anyone
    void setLayoutMode(LayoutMode mode) override;

Q_SIGNALS:
    void pickedChanged(bool picked); ///< by the person

private:
    [[nodiscard]] QWidget* createFacts() const;
    [[nodiscard]] QWidget* createReach() const;

    PlaceView m_view;
    QGridLayout* m_grid;
    TickCard* m_tick;
    QWidget* m_facts;
    QWidget* m_reach;
};

} // namespace waymark::ui
