// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/place_row.h"

#include "pages/parts/column_heads.h"
#include "pages/parts/column_row.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int NameWidth = 300;
constexpr int KindWidth = 150;
constexpr int NearWidth = 140;
constexpr int CoverWidth = 140;
constexpr int ReachWidth = 200;
constexpr int MiddleNameWidth = 360;

} // namespace

PlaceRow::PlaceRow(const PlaceView& view, const PlaceHeads& heads, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_tick(new TickCard({view.name, view.address, {}}))
    , m_name(m_tick) {
    m_tick->setChecked(view.isPicked);
    connect(m_tick, &TickCard::toggled, this, &PlaceRow::pickedChanged);
    build(heads);
}

PlaceRow::PlaceRow(const PlaceView& view, const PlaceHeads& heads, const QList<QWidget*>& links,
                   QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_name(createName(links)) {
    build(heads);
}

void PlaceRow::build(const PlaceHeads& heads) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(m_view.name);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    m_row->setSpacing(spacing::Medium);
    m_left = new QVBoxLayout;
    m_left->setSpacing(spacing::Small);
    m_left->addWidget(m_name);
    m_left->addStretch();
    m_row->addLayout(m_left);
    m_row->addWidget(createFacts(heads), 1);
    m_reach = createReach();
    PlaceRow::setLayoutMode(LayoutMode::Wide);
}

QWidget* PlaceRow::createFacts(const PlaceHeads& heads) const {
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part, spacing::XSmall);
    lines->addWidget(new ColumnRow({{heads.kind, m_view.kind, KindWidth},
                                    {heads.near, m_view.near, NearWidth},
                                    {heads.cover, m_view.cover, CoverWidth},
                                    {heads.medicine, m_view.medicine}},
                                   LayoutMode::Wide));
    for (const QString& line : m_view.more) {
        addText(lines, TextRole::Hint, line)->setTone(Token::Text2);
    }
    lines->addStretch();
    return part;
}

QWidget* PlaceRow::createName(const QList<QWidget*>& links) const {
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part, spacing::XSmall);
    addText(lines, TextRole::BodyStrong, m_view.name);
    if (!m_view.address.isEmpty()) {
        addText(lines, TextRole::Hint, m_view.address)->setTone(Token::Text2);
    }
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Medium, row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* link : links) {
        flow->addWidget(link);
    }
    lines->addWidget(row);
    lines->addStretch();
    return part;
}

QWidget* PlaceRow::createReach() {
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part, spacing::XSmall);
    for (const QString& phone : std::as_const(m_view.phones)) {
        TextLabel* label =
            addText(lines, m_phone == nullptr ? TextRole::BodyStrong : TextRole::Hint, phone);
        label->setSelectable(true);
        m_phone = m_phone == nullptr ? label : m_phone;
    }
    addText(lines, TextRole::Hint, m_view.listed)->setTone(Token::Text2);
    lines->addStretch();
    return part;
}

void PlaceRow::setPicked(bool picked) {
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(picked);
    if (m_why != nullptr) {
        m_why->hide();
    }
}

void PlaceRow::refuse(const QString& why) {
    setPicked(false);
    if (m_why == nullptr) {
        m_why = new TextLabel(TextRole::BodyStrong);
        m_left->insertWidget(1, m_why);
    }
    m_why->setPlainText(why);
    m_why->show();
}

void PlaceRow::setLayoutMode(LayoutMode mode) {
    const bool isColumns = mode == LayoutMode::Wide;
    const bool isBlock = mode == LayoutMode::Narrow;
    const auto fix = [isBlock](QWidget* part, int pixels) {
        const int width = theme().type().scaled(pixels);
        part->setMinimumWidth(isBlock ? 0 : width);
        part->setMaximumWidth(isBlock ? QWIDGETSIZE_MAX : width);
    };
    m_row->setDirection(isBlock ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->removeWidget(m_reach);
    m_row->removeWidget(m_reach);
    if (isColumns) {
        m_row->addWidget(m_reach);
    } else {
        m_left->insertWidget(m_left->count() - 1, m_reach);
    }
    fix(m_name, isColumns ? NameWidth : MiddleNameWidth);
    fix(m_reach, isColumns ? ReachWidth : MiddleNameWidth);
    if (m_phone != nullptr) {
        m_phone->setRole(isBlock ? TextRole::PartHeading : TextRole::BodyStrong);
    }
}

ColumnHeads* createPlaceHeads(const PlaceHeads& heads) {
    return new ColumnHeads({{heads.name, NameWidth},
                            {heads.kind, KindWidth},
                            {heads.near, NearWidth},
                            {heads.cover, CoverWidth},
                            {heads.medicine, 0},
                            {heads.phone, ReachWidth}},
                           LayoutMode::Wide);
}

} // namespace waymark::ui
