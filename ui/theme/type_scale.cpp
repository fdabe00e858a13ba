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

} // namespace

TypeScale::TypeScale(const QFont& system, int zoomPercent)
    : m_system(system)
    , m_basePoints(0)
    , m_zoomPercent(std::clamp(zoomPercent, LeastZoom, MostZoom)) {
    m_basePoints = systemPoints(system) * m_zoomPercent / 100.0;
}

QFont TypeScale::font(TextRole role) const {
    const RoleShape shape = shapeOf(role);
    double points = m_basePoints * shape.factor;
    if (role == TextRole::Hint || role == TextRole::Reason) {
        points = std::max(points, std::min(LeastHintPoints, m_basePoints));
    }
    QFont font = m_system;
    font.setPointSizeF(points);
    font.setWeight(shape.weight);
    return font;
}

int TypeScale::lineHeight(TextRole role) const {
    const QFont roleFont = font(role);
    const double letters = QFontInfo(roleFont).pixelSize();
    // Tall fonts keep most of their own line, so that accents never touch the line above.
    const double least = QFontMetricsF(roleFont).height() * 0.88;
    return static_cast<int>(std::ceil(std::max(letters * shapeOf(role).lineHeight, least)));
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
