// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/place_row.h"

#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace waymark::ui {

namespace {

constexpr int TickWidth = 300;
constexpr int ReachWidth = 220;

} // namespace

PlaceRow::PlaceRow(const PlaceView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_grid(new QGridLayout(this))
    , m_tick(new TickCard({view.name, view.address, {}}))
    , m_facts(createFacts())
    , m_reach(createReach()) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(view.name);
    m_grid->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Medium);
    m_grid->setHorizontalSpacing(spacing::Large);
    m_grid->setVerticalSpacing(spacing::Small);
    m_tick->setChecked(view.isPicked);
    connect(m_tick, &TickCard::toggled, this, &PlaceRow::pickedChanged);
    setLayoutMode(LayoutMode::Wide);
}

QWidget* PlaceRow::createFacts() const {
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part, spacing::XSmall);
    addText(lines, TextRole::BodyStrong, m_view.setting);
    for (const QString& fact : m_view.facts) {
        addText(lines, TextRole::Hint, fact);
    }
    lines->addStretch();
    return part;
}

QWidget* PlaceRow::createReach() const {
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part, spacing::XSmall);
    for (qsizetype i = 0; i < m_view.phones.size(); ++i) {
        TextLabel* phone =
            addText(lines, i == 0 ? TextRole::BodyStrong : TextRole::Hint, m_view.phones[i]);
        phone->setSelectable(true);
    }
    addText(lines, TextRole::Hint, m_view.listed)->setTone(Token::Text2);
    lines->addStretch();
    return part;
}

void PlaceRow::setPicked(bool picked) {
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(picked);
}

void PlaceRow::setLayoutMode(LayoutMode mode) {
    const bool isBeside = mode == LayoutMode::Wide;
    const auto width = [isBeside](int pixels) {
        return isBeside ? theme().type().scaled(pixels) : 0;
    };
    for (QWidget* part : {static_cast<QWidget*>(m_tick), m_facts, m_reach}) {
        m_grid->removeWidget(part);
    }
    m_tick->setMinimumWidth(width(TickWidth));
    m_tick->setMaximumWidth(isBeside ? width(TickWidth) : QWIDGETSIZE_MAX);
    m_reach->setMinimumWidth(width(ReachWidth));
    m_reach->setMaximumWidth(isBeside ? width(ReachWidth) : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_tick, 0, 0, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(m_facts, isBeside ? 0 : 2, isBeside ? 1 : 0);
    m_grid->addWidget(m_reach, isBeside ? 0 : 1, isBeside ? 2 : 0);
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, column == (isBeside ? 1 : 0) ? 1 : 0);
    }
}

} // namespace waymark::ui
