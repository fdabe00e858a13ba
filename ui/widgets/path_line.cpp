// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/path_line.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

namespace waymark::ui {
namespace {

constexpr int UprightWidth = 600;
constexpr int DotSize = 16;
constexpr int AlongHeight = 40;
constexpr int ArrowSize = 7;
constexpr int UprightGap = 20;

int dotSize() {
    return theme().type().scaled(DotSize);
}

Token alongTone(qsizetype index) {
    return index == 0 ? Token::Primary : Token::NeutralBar;
}

qreal alongWidth(qsizetype index) {
    return index == 0 ? 5 : 3;
}

void paintDot(QPainter& painter, QPointF center) {
    const qreal half = dotSize() / 2.0;
    painter.setPen(QPen(theme().color(Token::Text), 3));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawEllipse(center, half - 1.5, half - 1.5);
    painter.setBrush(Qt::NoBrush);
}

/// The end of a line that goes on.
void paintArrow(QPainter& painter, QPointF tip, QPointF along, const QColor& color) {
    const QPointF back = tip - along * (ArrowSize * 1.6);
    const QPointF side(along.y() * ArrowSize, along.x() * ArrowSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, back + side, back - side});
    painter.setBrush(Qt::NoBrush);
}

void paintArrowLine(QPainter& painter, QLineF line, Token tone, qreal width) {
    const QPointF along = (line.p2() - line.p1()) / line.length();
    painter.setPen(QPen(theme().color(tone), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(line.p1(), line.p2() - along * ArrowSize));
    paintArrow(painter, line.p2(), along, theme().color(tone));
}

} // namespace

PathLine::PathLine(const QList<PathStop>& stops, const QStringList& along, const QString& sentence,
                   QWidget* parent)
    : Drawing(sentence, parent)
    , m_stops(stops)
    , m_along(along) {}

bool PathLine::isUpright(int width) const {
    return width < theme().type().scaled(UprightWidth);
}

int PathLine::wordsHeight(int width, const PathStop& stop) const {
    int height = 0;
    for (const auto& [role, text] :
         {std::pair(TextRole::CardTitle, stop.name), std::pair(TextRole::Hint, stop.length),
          std::pair(TextRole::Reason, stop.what)}) {
        if (!text.isEmpty()) {
            const QFontMetrics metrics(theme().type().font(role));
            height += metrics.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text).height() + 2;
        }
    }
    return height;
}

int PathLine::tallestWords(int columnWidth) const {
    int tallest = 0;
    for (const PathStop& stop : m_stops) {
        tallest = std::max(tallest, wordsHeight(columnWidth, stop));
    }
    return tallest;
}

int PathLine::heightForWidth(int width) const {
    const int along = theme().type().scaled(AlongHeight) * static_cast<int>(m_along.size());
    if (!isUpright(width)) {
        const int column = width / static_cast<int>(m_stops.size()) - spacing::Large;
        return dotSize() + spacing::Small + tallestWords(column) + spacing::Medium + along;
    }
    int height = 0;
    for (const PathStop& stop : m_stops) {
        height += wordsHeight(width - dotSize() - spacing::Large, stop) + UprightGap;
    }
    return height + along;
}

QSize PathLine::sizeHint() const {
    const int width = theme().type().scaled(UprightWidth);
    return {width, heightForWidth(width)};
}

void PathLine::paintWords(QPainter& painter, QRect room, const PathStop& stop) const {
    for (const auto& [role, text] :
         {std::pair(TextRole::CardTitle, stop.name), std::pair(TextRole::Hint, stop.length),
          std::pair(TextRole::Reason, stop.what)}) {
        if (text.isEmpty()) {
            continue;
        }
        painter.setFont(theme().type().font(role));
        painter.setPen(theme().color(role == TextRole::Hint ? Token::Text2 : Token::Text));
        QRect used;
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + 3);
    }
}

void PathLine::paintAcross(QPainter& painter) const {
    const qreal half = dotSize() / 2.0;
    const int column = width() / static_cast<int>(m_stops.size());
    paintArrowLine(painter, QLineF(half, half, width(), half), Token::Text, 3);
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        const int left = static_cast<int>(i) * column;
        paintDot(painter, QPointF(left + half, half));
        paintWords(painter,
                   QRect(left, dotSize() + spacing::Small, column - spacing::Large, height()),
                   m_stops[i]);
    }
}

void PathLine::paintDown(QPainter& painter) const {
    const qreal half = dotSize() / 2.0;
    const int left = dotSize() + spacing::Large;
    int top = 0;
    QList<int> tops;
    for (const PathStop& stop : m_stops) {
        tops.append(top);
        top += wordsHeight(width() - left, stop) + UprightGap;
    }
    paintArrowLine(painter, QLineF(half, half, half, top - UprightGap / 2.0), Token::Text, 3);
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        paintDot(painter, QPointF(half, tops[i] + half));
        paintWords(painter, QRect(left, tops[i] - 2, width() - left, height()), m_stops[i]);
    }
}

void PathLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isUpright(width())) {
        paintDown(painter);
    } else {
        paintAcross(painter);
    }
    const int row = theme().type().scaled(AlongHeight);
    int top = height() - row * static_cast<int>(m_along.size());
    for (qsizetype i = 0; i < m_along.size(); ++i) {
        painter.setFont(theme().type().font(TextRole::Hint));
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRect(0, top, width(), row - 12), Qt::AlignLeft | Qt::AlignVCenter,
                         m_along[i]);
        const qreal y = top + row - 8;
        paintArrowLine(painter, QLineF(0, y, width(), y), alongTone(i), alongWidth(i));
        top += row;
    }
}

} // namespace waymark::ui
