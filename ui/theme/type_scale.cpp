// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/type_scale.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace waymark::ui {
namespace {

constexpr double LeastPoints = 11.0;
constexpr double LeastHintPoints = 10.0;

struct RoleShape {
    double factor;
    double lineHeight; // times the letter size
    QFont::Weight weight;
};

RoleShape shapeOf(TextRole role) {
    switch (role) {
    case TextRole::PageHeading:
        return {1.80, 1.20, QFont::Bold};
    case TextRole::PartHeading:
        return {1.35, 1.40, QFont::Bold};
    case TextRole::CardTitle:
        return {1.18, 1.30, QFont::DemiBold};
    case TextRole::Body:
        return {1.00, 1.50, QFont::Normal};
    case TextRole::BodyStrong:
        return {1.00, 1.50, QFont::Bold};
    case TextRole::Reason:
        return {0.955, 1.50, QFont::Normal};
    case TextRole::Hint:
        return {0.91, 1.50, QFont::Normal};
    case TextRole::Phone:
        return {2.90, 1.10, QFont::Bold};
    }
    return {1.00, 1.50, QFont::Normal};
}

double systemPoints(const QFont& system) {
    // A font set in pixels has no point size; ask what it came out as.
    const double points =
        system.pointSizeF() > 0 ? system.pointSizeF() : QFontInfo(system).pointSizeF();
    return std::max(points, LeastPoints);
}

QFont fontOf(TextRole role, const QFont& system, double basePoints) {
    const RoleShape shape = shapeOf(role);
    double points = basePoints * shape.factor;
    if (role == TextRole::Hint || role == TextRole::Reason) {
        points = std::max(points, std::min(LeastHintPoints, basePoints));
    }
    QFont font = system;
    font.setPointSizeF(points);
    font.setWeight(shape.weight);
    return font;
}

int lineHeightOf(TextRole role, const QFont& font) {
    const double letters = QFontInfo(font).pixelSize();
    // Tall fonts keep most of their own line, so that accents never touch the line above.
    const double least = QFontMetricsF(font).height() * 0.88;
    return static_cast<int>(std::ceil(std::max(letters * shapeOf(role).lineHeight, least)));
}

} // namespace

TypeScale::TypeScale(const QFont& system, int zoomPercent)
    : m_zoomPercent(std::clamp(zoomPercent, LeastZoom, MostZoom)) {
    m_basePoints = systemPoints(system) * m_zoomPercent / 100.0;
    for (std::size_t i = 0; i < TextRoleCount; ++i) {
        m_fonts[i] = fontOf(static_cast<TextRole>(i), system, m_basePoints);
    }
}

const QFont& TypeScale::font(TextRole role) const {
    return m_fonts[static_cast<std::size_t>(role)];
}

int TypeScale::lineHeight(TextRole role) const {
    int& height = m_lineHeights[static_cast<std::size_t>(role)];
    if (height == 0) {
        height = lineHeightOf(role, font(role));
    }
    return height;
}

double TypeScale::basePoints() const {
    return m_basePoints;
}

double TypeScale::growth() const {
    return m_basePoints / LeastPoints;
}

int TypeScale::scaled(int pixels) const {
    return static_cast<int>(std::lround(pixels * std::max(1.0, growth())));
}

int TypeScale::zoomPercent() const {
    return m_zoomPercent;
}

} // namespace waymark::ui
