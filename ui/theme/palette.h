// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace waymark::ui {

/// One named color; the same names as the keys in palette.json.
enum class Token : std::uint8_t {
    Window,
    Surface,
    SurfaceAlt,
    Text,
    Text2,
    Border,
    Divider,
    Primary,
    OnPrimary,
    PrimaryHover,
    Tint,
    Link,
    Inpatient,
    Outpatient,
    NeutralBar,
    ForBar,
    AgainstBar,
    CautionFg,
    CautionBg,
    CautionBd,
    UrgentFg,
    UrgentBg,
    UrgentBd,
    OkFg,
    OkBg,
    OkBd,
    Focus,
    Disabled,
    SelBg,
    SelFg,
    Placeholder
};
inline constexpr std::size_t TokenCount = static_cast<std::size_t>(Token::Placeholder) + 1;

enum class PaletteKind : std::uint8_t { Light, Dark, HighContrastDark, HighContrastLight };

/// A color for every token.
struct Palette {
    PaletteKind kind = PaletteKind::Light;
    std::array<QColor, TokenCount> colors;

    [[nodiscard]] const QColor& operator[](Token token) const {
        return colors[static_cast<std::size_t>(token)];
    }
};

/// The palette of that kind from the compiled-in palette.json.
[[nodiscard]] Palette loadPalette(PaletteKind kind);

/// The WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Set when the computer itself asks for high contrast: a pure black or white window, 15:1 or more.
[[nodiscard]] std::optional<PaletteKind> systemHighContrast(const QPalette& system);

/// Light or dark, by the computer's own setting where Qt tells it, else by its window color.
[[nodiscard]] PaletteKind systemPaletteKind(const QPalette& system);

/// Tokens read off the computer's high contrast palette; only the data colors are ours.
[[nodiscard]] Palette paletteFromSystem(const QPalette& system, PaletteKind kind);

/// The tokens as a QPalette.
[[nodiscard]] QPalette qtPalette(const Palette& palette);

/// `sheet` with every `@token` replaced by its color.
[[nodiscard]] QString fillTokens(QString sheet, const Palette& palette);

} // namespace waymark::ui
