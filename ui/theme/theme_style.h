// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace waymark::ui {

/// Fusion without animations, with clear ticks, rings and focus, and no underlined letters
/// unless Alt is held.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< follows the Alt key

private:
    void setAltHeld(bool held);

    bool m_isAltHeld = false;
};

} // namespace waymark::ui
