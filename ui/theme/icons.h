// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/palette.h"

#include <QIcon>
#include <QPixmap>

#include <cstdint>

namespace waymark::ui {

/// Line icons, always shown with a word beside them.
enum class Icon : std::uint8_t {
    None,
    Bed,
    House,
    Arrows,
    Medicine,
    Naloxone,
    Phone,
    Check,
    Plus,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown
};

/// The icon in `size` logical pixels, drawn in `color` for a screen of that pixel ratio.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal pixelRatio);

} // namespace waymark::ui
