// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/cost_bar.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr int StripHeight = 22;
constexpr int StripWidth = 280;
constexpr int LineHeight = 4;
constexpr int CostBarHeight = 12;
constexpr int MarkWidth = 4;

bool isKnown(const CostRange& cost) {
    return cost.low || cost.typical || cost.high;
}

QString money(int amount) {
    return u'$' + QLocale(QLocale::English).toString(amount);
}

/// The line with its bar. The words beside it say the same, so it stays mute.
class Strip : public QWidget {
public:
    Strip(const CostRange& cost, int scaleEnd, QWidget* parent)
        : QWidget(parent)
        , m_cost(cost)
        , m_scaleEnd(std::max(1, scaleEnd)) {
        connect(&theme(), &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    QSize sizeHint() const override {
        return {theme().type().scaled(StripWidth), theme().type().scaled(StripHeight)};
    }
    QSize minimumSizeHint() const override { return {spacing::Target, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const TypeScale& type = theme().type();
        paintBand(painter, 0, width(), type.scaled(LineHeight), Token::Surface, Token::NeutralBar);
        const int first = m_cost.low.value_or(m_cost.typical.value_or(0));
        const int last = m_cost.high.value_or(m_cost.typical.value_or(first));
        const int mark = type.scaled(MarkWidth);
        const int from = at(first, mark);
        paintBand(painter, from, std::max(mark, at(last, mark) + mark - from),
                  type.scaled(CostBarHeight), Token::Text2, Token::Text2);
        if (m_cost.typical) {
            paintBand(painter, at(*m_cost.typical, mark), mark, height(), Token::Surface,
                      Token::Text);
        }
    }

private:
    [[nodiscard]] int at(int amount, int mark) const {
        return static_cast<int>(double(width() - mark) * amount / m_scaleEnd);
    }
    void paintBand(QPainter& painter, int x, int wide, int high, Token fill, Token edge) const {
        const QRectF band(x, (height() - high) / 2.0, wide, high);
        paintBox(painter, band, theme().color(fill), theme().color(edge), 1, 2);
    }

    CostRange m_cost;
    int m_scaleEnd;
};

} // namespace

CostBar::CostBar(const CostRange& cost, int scaleEnd, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_words(new TextLabel(TextRole::Body, words(cost), this)) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(words(cost));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::Large);
    m_grid->setVerticalSpacing(spacing::XSmall);
    if (isKnown(cost)) {
        m_strip = new Strip(cost, scaleEnd, this);
    }
    CostBar::setLayoutMode(LayoutMode::Wide);
}

QString CostBar::words(const CostRange& cost) {
    if (!isKnown(cost)) {
        return cost.unit.isEmpty() ? tr("Not known.") : tr("Price %1: not known.").arg(cost.unit);
    }
    const auto withUnit = [&cost](const QString& amount) {
        return cost.unit.isEmpty() ? amount : tr("%1 %2").arg(amount, cost.unit);
    };
    const QString typical = cost.typical ? money(*cost.typical) : tr("not known");
    QString range;
    if (cost.low && cost.high) {
        range = *cost.low == *cost.high ? money(*cost.low)
                                        : tr("%1 to %2").arg(money(*cost.low), money(*cost.high));
    } else if (cost.low) {
        return tr("%1 or more. The most is not known. Typical: %2.")
            .arg(withUnit(money(*cost.low)), typical);
    } else if (cost.high) {
        return tr("%1 or less. The least is not known. Typical: %2.")
            .arg(withUnit(money(*cost.high)), typical);
    }
    if (range.isEmpty()) {
        return tr("About %1. The least and the most are not known.").arg(withUnit(typical));
    }
    return tr("%1. Typical: %2.").arg(withUnit(range), typical);
}

int CostBar::scaleEndFor(const QList<CostRange>& costs) {
    int most = 1;
    for (const CostRange& cost : costs) {
        for (const std::optional<int>& amount : {cost.low, cost.typical, cost.high}) {
            most = std::max(most, amount.value_or(0));
        }
    }
    int round = 1;
    while (round * 10 <= most) {
        round *= 10;
    }
    return (most + round - 1) / round * round;
}

void CostBar::setLayoutMode(LayoutMode mode) {
    const bool isStacked = mode == LayoutMode::Narrow || m_strip == nullptr;
    m_grid->removeWidget(m_words);
    if (m_strip != nullptr) {
        m_grid->removeWidget(m_strip);
        m_grid->addWidget(m_strip, 0, 0, Qt::AlignVCenter);
    }
    m_grid->addWidget(m_words, isStacked ? 1 : 0, isStacked ? 0 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isStacked ? 0 : 1);
}

} // namespace waymark::ui
