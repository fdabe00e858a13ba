// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/icons.h"

#include <QPushButton>

#include <cstdint>

namespace waymark::ui {

enum class ButtonKind : std::uint8_t {
    Primary,   ///< filled; one on a page, in the footer
    Secondary, ///< edged
    Flat       ///< no edge until it is pointed at
};

/// A push button, 44 px high or more, whose text wraps where there is no room for one line.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary,
                    QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setLeadIcon(Icon icon);
    void setTailText(const QString& text); ///< small words after the text, "Shift ×3"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] virtual QColor inkColor() const;
    [[nodiscard]] virtual int sidePadding() const;
    [[nodiscard]] virtual bool isCentered() const { return true; }
    virtual void paintSurface(QPainter& painter) const;
    [[nodiscard]] virtual QFont inkFont() const;

private:
    /// What layouts ask for over and over.
    struct Measured {
        QString text;
        QFont font;
        QSize inOneLine;
        int longestWord = 0; ///< its width
        int tail = 0;        ///< its width
    };

    [[nodiscard]] int extraWidth() const;
    [[nodiscard]] const Measured& measured() const;
    [[nodiscard]] QSize measure(int room) const;
    [[nodiscard]] QSize textSizeIn(int room) const; ///< as measure(), which it mostly need not do
    void paintTail(QPainter& painter, QRect area) const;

    ButtonKind m_kind;
    Icon m_leadIcon = Icon::None;
    QString m_tail;
    int m_lastWidth = 0;
    mutable Measured m_measured; ///< of the text and font it was asked for last
};

} // namespace waymark::ui
