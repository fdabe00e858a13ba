// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/why_view.h"
#include "widgets/card.h"
#include "widgets/layout_mode.h"

#include <cstdint>

class QGridLayout;

namespace waymark::ui {

/// Of the words that lines begin with, so that cards under each other stand in one column; at 100
/// %.
inline constexpr int LeadWidth = 192;

/// A heading with a few lines beside it, or under it where room is short: one for each condition or
/// note.
class LineCard : public Card, public Adaptive {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Plain, Caution };

    LineCard(Kind kind, const LineGroup& group, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    QGridLayout* m_grid;
    QWidget* m_heading;
    QWidget* m_lines;
};

} // namespace waymark::ui
