// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringView>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Outside the namespace because the macro declares a global function.
static void initThemeResource() {
    Q_INIT_RESOURCE(theme);
}

namespace waymark::ui {
namespace {

constexpr std::array<const char16_t*, TokenCount> TokenNames = {
    u"window",     u"surface",    u"surfaceAlt", u"text",         u"text2",      u"border",
    u"divider",    u"primary",    u"onPrimary",  u"primaryHover", u"tint",       u"link",
    u"inpatient",  u"outpatient", u"neutralBar", u"forBar",       u"againstBar", u"cautionFg",
    u"cautionBg",  u"cautionBd",  u"urgentFg",   u"urgentBg",     u"urgentBd",   u"okFg",
    u"okBg",       u"okBd",       u"focus",      u"disabled",     u"selBg",      u"selFg",
    u"placeholder"};

QString kindName(PaletteKind kind) {
    switch (kind) {
    case PaletteKind::Light:
        return u"light"_s;
    case PaletteKind::Dark:
        return u"dark"_s;
    case PaletteKind::HighContrastDark:
        return u"hcDark"_s;
    case PaletteKind::HighContrastLight:
        return u"hcLight"_s;
    }
    return u"light"_s;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

Palette loadPalette(PaletteKind kind) {
    initThemeResource();
    QFile file(u":/theme/palette.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject named = all.value(kindName(kind)).toObject();
    Palette palette;
    palette.kind = kind;
    for (std::size_t i = 0; i < TokenCount; ++i) {
        palette.colors[i] = QColor(named.value(QStringView(TokenNames[i])).toString());
    }
    return palette;
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

std::optional<PaletteKind> systemHighContrast(const QPalette& system) {
    const QColor window = system.color(QPalette::Window);
    if (contrastRatio(window, system.color(QPalette::WindowText)) < 15.0) {
        return std::nullopt;
    }
    // A plain white window with black text is the common light look unless its buttons and
    // fields are pure too: Fusion's light palette has a grey window and never gets here.
    if (window == QColor(Qt::black)) {
        return PaletteKind::HighContrastDark;
    }
    if (window == QColor(Qt::white) && system.color(QPalette::Button) == QColor(Qt::white)) {
        return PaletteKind::HighContrastLight;
    }
    return std::nullopt;
}

PaletteKind systemPaletteKind(const QPalette& system) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return PaletteKind::Dark;
    case Qt::ColorScheme::Light:
        return PaletteKind::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    const bool isDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    return isDark ? PaletteKind::Dark : PaletteKind::Light;
}

Palette paletteFromSystem(const QPalette& system, PaletteKind kind) {
    Palette palette = loadPalette(kind);
    const auto take = [&](Token token, QPalette::ColorRole role) {
        palette.colors[static_cast<std::size_t>(token)] = system.color(role);
    };
    for (const Token token : {Token::Window, Token::Surface, Token::SurfaceAlt, Token::Tint,
                              Token::CautionBg, Token::UrgentBg, Token::OkBg}) {
        take(token, QPalette::Window);
    }
    for (const Token token : {Token::Text, Token::Text2, Token::Border, Token::Divider,
                              Token::NeutralBar, Token::Focus, Token::CautionFg, Token::CautionBd,
                              Token::UrgentFg, Token::UrgentBd, Token::OkFg, Token::OkBd}) {
        take(token, QPalette::WindowText);
    }
    for (const Token token : {Token::Primary, Token::PrimaryHover, Token::SelBg}) {
        take(token, QPalette::Highlight);
    }
    for (const Token token : {Token::OnPrimary, Token::SelFg}) {
        take(token, QPalette::HighlightedText);
    }
    // The ring has to differ from plain edges, where the computer's own accent is clear enough.
    if (contrastRatio(system.color(QPalette::Highlight), system.color(QPalette::Window)) >= 4.5) {
        take(Token::Focus, QPalette::Highlight);
    }
    take(Token::Link, QPalette::Link);
    take(Token::Placeholder, QPalette::PlaceholderText);
    return palette;
}

QPalette qtPalette(const Palette& palette) {
    QPalette result(palette[Token::Surface], palette[Token::Window]);
    const auto set = [&](QPalette::ColorRole role, Token token) {
        result.setColor(role, palette[token]);
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::SurfaceAlt);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Text);
    set(QPalette::PlaceholderText, Token::Placeholder);
    set(QPalette::Highlight, Token::SelBg);
    set(QPalette::HighlightedText, Token::SelFg);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, palette[Token::Disabled]);
    }
    return result;
}

QString fillTokens(QString sheet, const Palette& palette) {
    // Longest first, so that @text does not eat the start of @text2.
    std::array<std::size_t, TokenCount> order{};
    for (std::size_t i = 0; i < TokenCount; ++i) {
        order[i] = i;
    }
    std::ranges::sort(order, [](std::size_t a, std::size_t b) {
        return QStringView(TokenNames[a]).size() > QStringView(TokenNames[b]).size();
    });
    for (const std::size_t i : order) {
        sheet.replace(u'@' + QStringView(TokenNames[i]).toString(), palette.colors[i].name());
    }
    return sheet;
}

} // namespace waymark::ui
