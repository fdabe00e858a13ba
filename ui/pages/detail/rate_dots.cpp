// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/rate_dots.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {

namespace {

QString keyWords(const RateView& rate) {
    const QString key = RateDots::tr("Full dot: %1. Ring: %2.").arg(rate.event, rate.notEvent);
    return rate.count.low == rate.count.high
               ? key
               : key + u' ' + RateDots::tr("Dot with a thick edge: not clear.");
}

} // namespace

RateDots::RateDots(const QList<RateView>& rates, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, spacing::XSmall, 0, spacing::Small);
    m_grid->setHorizontalSpacing(spacing::XLarge);
    for (const RateView& rate : rates) {
        m_sentences.append(new TextLabel(TextRole::Body, rate.sentence, this));
        m_dots.append(new DotArray(rate.count, rate.sentence, this));
        auto* key = new TextLabel(TextRole::Hint, keyWords(rate), this);
        key->setTone(Token::Text2);
        m_keys.append(key);
    }
    connect(&theme(), &Theme::changed, this, &RateDots::arrange);
    arrange();
}

void RateDots::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    arrange();
}

void RateDots::arrange() {
    const bool isBeside = m_mode != LayoutMode::Narrow;
    m_grid->setVerticalSpacing(spacing::XSmall);
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        int line = isBeside ? 0 : 3 * i;
        const int column = isBeside ? i : 0;
        for (QWidget* part : {m_sentences[i], m_dots[i], m_keys[i]}) {
            m_grid->removeWidget(part);
            const bool isText = part != m_dots[i];
            m_grid->addWidget(part, line++, column,
                              isText ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignTop);
        }
        m_grid->setColumnStretch(i, column == i ? 1 : 0);
    }
}

} // namespace waymark::ui
