// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/why_view.h"
#include "widgets/card.h"

#include <cstdint>

namespace waymark::ui {

/// A heading with a few lines under it, one for each condition or note.
class LineCard : public Card {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Plain, Caution };

    LineCard(Kind kind, const LineGroup& group, QWidget* parent = nullptr);
};

} // namespace waymark::ui
