// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/line_card.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {

namespace {

constexpr int VerticalPadding = 10;

} // namespace

LineCard::LineCard(Kind kind, const LineGroup& group, QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_lines(new QWidget(this)) {
    const bool isCaution = kind == Kind::Caution;
    if (isCaution) {
        setLook({Token::CautionBg, Token::CautionBd, spacing::CardEdge, Token::CautionBd});
    }
    setAccessibleName(group.heading);
    const Token tone = isCaution ? Token::CautionFg : Token::Text;
    m_grid->setContentsMargins(spacing::Large, VerticalPadding, spacing::Large, VerticalPadding);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(spacing::XSmall);
    TextLabel* heading = TextLabel::heading(TextRole::BodyStrong, group.heading, this);
    heading->setTone(tone);
    m_heading = heading;
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::XSmall);
    for (const QString& line : group.lines) {
        auto* label = new TextLabel(TextRole::Body, line);
        label->setTone(tone);
        lines->addWidget(label);
    }
    LineCard::setLayoutMode(LayoutMode::Wide);
}

void LineCard::setLayoutMode(LayoutMode mode) {
    const bool isBeside = mode != LayoutMode::Narrow;
    m_grid->removeWidget(m_heading);
    m_grid->removeWidget(m_lines);
    m_heading->setMinimumWidth(isBeside ? theme().type().scaled(LeadWidth) : 0);
    m_heading->setMaximumWidth(isBeside ? theme().type().scaled(LeadWidth) : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_heading, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_lines, isBeside ? 0 : 1, isBeside ? 1 : 0);
    m_grid->setColumnStretch(0, isBeside ? 0 : 1);
    m_grid->setColumnStretch(1, isBeside ? 1 : 0);
}

} // namespace waymark::ui
