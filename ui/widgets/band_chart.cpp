// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/band_chart.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int RowHeight = 36;
constexpr int HeadHeight = 24;
constexpr int StackedWidth = 520;
constexpr qreal CapHeight = 10;
constexpr qreal DotSize = 13;

int headHeight() {
    return theme().type().scaled(HeadHeight);
}

} // namespace

BandChart::BandChart(const FitScale& scale, const QList<BandRow>& rows, const QString& sentence,
                     QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_rows(rows) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(sentence);
    // Not fixed: layouts would take the height of the hint as the most, also where the parts are
    // stacked.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool BandChart::isStacked(int width) const {
    return width < theme().type().scaled(StackedWidth);
}

int BandChart::nameWidth() const {
    const QFontMetrics metrics(theme().type().font(TextRole::Body));
    int widest = 0;
    for (const BandRow& row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    }
    return widest + spacing::XLarge;
}

int BandChart::rowHeight(int width) const {
    const int one = theme().type().scaled(RowHeight);
    return isStacked(width) ? one + theme().type().lineHeight(TextRole::Body) : one;
}

int BandChart::heightForWidth(int width) const {
    return headHeight() + rowHeight(width) * static_cast<int>(m_rows.size());
}

QSize BandChart::sizeHint() const {
    const int width = theme().type().scaled(StackedWidth);
    return {width, heightForWidth(width)};
}

void BandChart::paintBand(QPainter& painter, const QRectF& area, const FitScale& scale,
                          const BandRow& row) {
    const qreal middle = area.center().y();
    const qreal low = scale.xOf(area, row.low);
    const qreal high = scale.xOf(area, row.high);
    const qreal cap = theme().type().scaled(static_cast<int>(CapHeight)) / 2.0;
    painter.setPen(QPen(theme().color(Token::Text), 2, Qt::SolidLine, Qt::FlatCap));
    if (high > low) {
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        for (const qreal x : {low, high}) {
            painter.drawLine(QPointF(x, middle - cap), QPointF(x, middle + cap));
        }
    }
    const qreal size = theme().type().scaled(static_cast<int>(DotSize));
    QRectF dot(0, 0, size, size);
    dot.moveCenter(QPointF(scale.xOf(area, row.now), middle));
    painter.setPen(QPen(theme().color(Token::Surface), 2));
    painter.setBrush(theme().color(Token::Primary));
    painter.drawEllipse(dot);
    painter.setBrush(Qt::NoBrush);
}

void BandChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stacked = isStacked(width());
    const int left = stacked ? 0 : nameWidth();
    const qreal pad = theme().type().scaled(static_cast<int>(DotSize));
    const int tall = rowHeight(width());
    const int line = stacked ? theme().type().lineHeight(TextRole::Body) : 0;
    QRectF area(left + pad, 0, width() - left - 2 * pad, headHeight());
    m_scale.paintWords(painter, area);
    m_scale.paintEdges(painter, area.adjusted(0, headHeight(), 0, height() - headHeight()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const int top = headHeight() + static_cast<int>(i) * tall;
        painter.setFont(theme().type().font(TextRole::Body));
        painter.setPen(theme().color(Token::Text));
        const QRect name(0, top, stacked ? width() : left, stacked ? line : tall);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, m_rows[i].name);
        area.setRect(area.x(), top + line, area.width(), tall - line);
        paintBand(painter, area, m_scale, m_rows[i]);
    }
}

} // namespace waymark::ui
