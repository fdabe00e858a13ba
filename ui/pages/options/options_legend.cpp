// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/options_legend.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/option_card.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace waymark::ui {

namespace {

// The columns of a wide option card.
constexpr int NameWidth = 262;
constexpr int SidePadding = 10;

TextLabel* smallWords(const QString& text, Token tone) {
    auto* label = new TextLabel(TextRole::Hint, text);
    label->setTone(tone);
    label->setWordWrap(false);
    return label;
}

TextLabel* boldWords(const QString& text, Token tone) {
    auto* label = smallWords({}, tone);
    label->setLead(text);
    return label;
}

} // namespace

OptionsLegend::OptionsLegend(const QString& reasons, const QString& reach, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(smallWords(tr("Kind of care, and fit"), Token::Text2)) {
    m_row->setSpacing(spacing::XSmall);
    m_row->addWidget(m_name);
    m_row->addWidget(smallWords(reasons, Token::Text2));
    m_row->addWidget(boldWords(tr("+ for"), Token::ForBar));
    m_row->addWidget(smallWords(tr("or"), Token::Text2));
    m_row->addWidget(boldWords(tr("− against"), Token::AgainstBar));
    m_row->addStretch();
    if (!reach.isEmpty()) {
        m_reach = smallWords({}, Token::Text2);
        m_reach->setWordWrap(true);
        m_reach->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_reach->setPlainText(reach);
        m_row->addWidget(m_reach, 1);
    }
    connect(&theme(), &Theme::changed, this, &OptionsLegend::refit);
    refit();
}

void OptionsLegend::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    refit();
}

void OptionsLegend::setRanked(bool ranked) {
    m_isRanked = ranked;
    m_name->setPlainText(ranked ? tr("Kind of care, and fit") : tr("Kind of care"));
    refit();
}

void OptionsLegend::refit() {
    const TypeScale& type = theme().type();
    const bool isWide = m_mode == LayoutMode::Wide;
    const int rank = m_isRanked ? type.scaled(RankColumnWidth) + spacing::Medium : 0;
    const int left = SidePadding + rank;
    m_row->setContentsMargins(isWide ? left : 0, 0, 0, 0);
    m_name->setFixedWidth(type.scaled(NameWidth) + spacing::Medium - spacing::XSmall);
    m_name->setVisible(isWide);
    if (m_reach != nullptr) {
        m_reach->setVisible(isWide);
    }
}

} // namespace waymark::ui
