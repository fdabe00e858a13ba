// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/row_drawing.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int HeadHeight = 24;
constexpr int StackedWidth = 520;

int headHeight() {
    return theme().type().scaled(HeadHeight);
}

} // namespace

RowDrawing::RowDrawing(const QStringList& names, int rowHeight, const QString& sentence,
                       QWidget* parent)
    : Drawing(sentence, parent)
    , m_names(names)
    , m_rowHeight(rowHeight) {}

bool RowDrawing::isStacked(int width) const {
    return width < theme().type().scaled(StackedWidth);
}

int RowDrawing::nameWidth() const {
    const QFontMetrics metrics(theme().type().font(TextRole::Body));
    int widest = 0;
    for (const QString& name : m_names) {
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return widest + spacing::XLarge;
}

int RowDrawing::rowHeight(int width) const {
    const int one = theme().type().scaled(m_rowHeight);
    return isStacked(width) ? one + theme().type().lineHeight(TextRole::Body) : one;
}

int RowDrawing::heightForWidth(int width) const {
    return headHeight() + rowHeight(width) * static_cast<int>(m_names.size());
}

QSize RowDrawing::sizeHint() const {
    const int width = theme().type().scaled(StackedWidth);
    return {width, heightForWidth(width)};
}

QRectF RowDrawing::headArea() const {
    const int left = isStacked(width()) ? 0 : nameWidth();
    return QRectF(left, 0, width() - left, headHeight());
}

QRectF RowDrawing::paintName(QPainter& painter, qsizetype row) const {
    const bool stacked = isStacked(width());
    const int tall = rowHeight(width());
    const int line = stacked ? theme().type().lineHeight(TextRole::Body) : 0;
    const int left = stacked ? 0 : nameWidth();
    const int top = headHeight() + static_cast<int>(row) * tall;
    painter.setFont(theme().type().font(TextRole::Body));
    painter.setPen(theme().color(Token::Text));
    const QRect name(0, top, stacked ? width() : left, stacked ? line : tall);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, m_names[row]);
    return QRectF(left, top + line, width() - left, tall - line);
}

} // namespace waymark::ui
