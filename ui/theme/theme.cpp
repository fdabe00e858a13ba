// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"

#include "theme/theme_style.h"

#include <QApplication>
#include <QFile>
#include <QStyleHints>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

QString shapes(const Palette& palette) {
    QFile file(u":/theme/shapes.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    return fillTokens(QString::fromUtf8(file.readAll()), palette);
}

} // namespace

Theme& theme() {
    static Theme* only = nullptr;
    if (only == nullptr || only->parent() != qApp) {
        only = new Theme(qApp);
        QObject::connect(only, &QObject::destroyed, qApp, [] { only = nullptr; });
    }
    return *only;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_palette(loadPalette(PaletteKind::Light))
    , m_type(m_systemFont) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_isStyled && m_settings.colors == ColorChoice::FollowSystem) {
            apply(m_settings);
        }
    });
#endif
}

void Theme::apply(const ThemeSettings& settings) {
    m_settings = settings;
    m_settings.zoomPercent = std::clamp(settings.zoomPercent, LeastZoom, MostZoom);
    m_type = TypeScale(m_systemFont, m_settings.zoomPercent);
    m_palette = chosenPalette();
    if (!m_isStyled) {
        auto* style = new ThemeStyle;
        QApplication::setStyle(style);
        qApp->installEventFilter(style);
        m_isStyled = true;
    }
    applyPalette();
    Q_EMIT changed();
}

Palette Theme::chosenPalette() const {
    switch (m_settings.colors) {
    case ColorChoice::Light:
        return loadPalette(PaletteKind::Light);
    case ColorChoice::Dark:
        return loadPalette(PaletteKind::Dark);
    case ColorChoice::HighContrastLight:
        return loadPalette(PaletteKind::HighContrastLight);
    case ColorChoice::HighContrastDark:
        return loadPalette(PaletteKind::HighContrastDark);
    case ColorChoice::FollowSystem:
        break;
    }
    if (const auto kind = systemHighContrast(m_systemPalette)) {
        return paletteFromSystem(m_systemPalette, *kind);
    }
    return loadPalette(systemPaletteKind(m_systemPalette));
}

void Theme::applyPalette() {
    const bool isSystemContrast = m_settings.colors == ColorChoice::FollowSystem &&
                                  systemHighContrast(m_systemPalette).has_value();
    QApplication::setFont(m_type.font(TextRole::Body));
    QApplication::setPalette(isSystemContrast ? m_systemPalette : qtPalette(m_palette));
    qApp->setStyleSheet(shapes(m_palette));
}

int Theme::gap(int pixels) const {
    return m_settings.isRoomy ? pixels + pixels / 2 : pixels;
}

void Theme::zoomBy(int percent) {
    ThemeSettings settings = m_settings;
    settings.zoomPercent += percent;
    apply(settings);
}

void Theme::resetZoom() {
    ThemeSettings settings = m_settings;
    settings.zoomPercent = 100;
    apply(settings);
}

} // namespace waymark::ui
