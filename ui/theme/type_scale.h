// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

#include <array>
#include <cstddef>
#include <cstdint>

namespace waymark::ui {

/// What a piece of text is for; decides its size, weight and line height.
enum class TextRole : std::uint8_t {
    PageHeading, ///< 1.80, bold: one on a page
    PartHeading, ///< 1.35, bold
    CardTitle,   ///< 1.18, demi-bold
    Body,        ///< 1.00
    BodyStrong,  ///< 1.00, bold: an answer, a row name
    Reason,      ///< 0.955: the lines of an option card
    Hint,        ///< 0.91, never under 10 pt
    Phone        ///< 2.90, bold
};

inline constexpr std::size_t TextRoleCount = static_cast<std::size_t>(TextRole::Phone) + 1;

inline constexpr int LeastZoom = 80;
inline constexpr int MostZoom = 200;

/// Fonts for every role, from the computer's own font and the person's text size.
class TypeScale {
public:
    /// `system` sizes below 11 pt count as 11 pt; `zoomPercent` is kept within 80 to 200.
    explicit TypeScale(const QFont& system = {}, int zoomPercent = 100);

    [[nodiscard]] const QFont& font(TextRole role) const;
    [[nodiscard]] int lineHeight(TextRole role) const; ///< in logical pixels
    [[nodiscard]] double basePoints() const;           ///< the body size, zoom counted in
    [[nodiscard]] double growth() const;               ///< body size against 11 pt
    [[nodiscard]] int scaled(int pixels) const;        ///< a width that grows with the text
    [[nodiscard]] int zoomPercent() const;

private:
    double m_basePoints = 0;
    int m_zoomPercent;
    std::array<QFont, TextRoleCount> m_fonts; ///< by role; copies share what Qt found out of them
    mutable std::array<int, TextRoleCount> m_lineHeights{}; ///< by role; 0: not asked for yet
};

} // namespace waymark::ui
