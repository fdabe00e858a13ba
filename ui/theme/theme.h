// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/palette.h"
#include "theme/type_scale.h"

#include <QObject>

#include <cstdint>

namespace waymark::ui {

enum class ColorChoice : std::uint8_t {
    FollowSystem,
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark
};

/// What a person can set on "Text and colors".
struct ThemeSettings {
    ColorChoice colors = ColorChoice::FollowSystem;
    int zoomPercent = 100;
    bool isRoomy = false;

    bool operator==(const ThemeSettings&) const = default;
};

/// Colors, fonts and style of the whole program. One per program, see theme().
class Theme : public QObject {
    Q_OBJECT

public:
    /// Takes over style, palette, font and style sheet of the application.
    void apply(const ThemeSettings& settings);

    [[nodiscard]] const ThemeSettings& settings() const { return m_settings; }
    [[nodiscard]] const Palette& palette() const { return m_palette; }
    [[nodiscard]] const QColor& color(Token token) const { return m_palette[token]; }
    [[nodiscard]] const TypeScale& type() const { return m_type; }

    /// A distance from spacing.h, half as much again when the person picked roomy.
    [[nodiscard]] int gap(int pixels) const;

    void zoomBy(int percent);
    void resetZoom();

Q_SIGNALS:
    void changed(); ///< colors, sizes or spacing changed; read them again

private:
    friend Theme& theme();
    explicit Theme(QObject* parent);
    [[nodiscard]] Palette chosenPalette() const;
    void applyPalette();

    QPalette m_systemPalette;
    QFont m_systemFont;
    ThemeSettings m_settings;
    Palette m_palette;
    TypeScale m_type;
    bool m_isStyled = false;
};

/// The program's theme; made at the first call, after the QApplication.
[[nodiscard]] Theme& theme();

} // namespace waymark::ui
