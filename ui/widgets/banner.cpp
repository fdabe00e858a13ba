// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/banner.h"

#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {
namespace {

CardLook lookOf(BannerKind kind) {
    switch (kind) {
    case BannerKind::Tint:
        return {Token::Tint, Token::Primary, 1, std::nullopt};
    case BannerKind::Neutral:
        return {Token::Surface, Token::NeutralBar, 1, Token::NeutralBar};
    case BannerKind::Caution:
        return {Token::CautionBg, Token::CautionBd, 1, Token::CautionBd};
    case BannerKind::Urgent:
        return {Token::Surface, Token::UrgentBd, 1, Token::UrgentBd};
    }
    return {};
}

/// Tint and urgent banners have their heading on its own line, the others run it into the text.
bool hasOwnHeading(BannerKind kind) {
    return kind == BannerKind::Tint || kind == BannerKind::Urgent;
}

/// The others have a link.
bool hasButton(BannerKind kind) {
    return kind == BannerKind::Tint || kind == BannerKind::Urgent;
}

/// A link has this much padding; a button has none outside its edge.
int linkRoom(BannerKind kind) {
    return hasButton(kind) ? 0 : spacing::XSmall;
}

} // namespace

Banner::Banner(BannerKind kind, const BannerText& text, QWidget* parent)
    : Card(parent)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
    , m_words(createWords(text))
    , m_action(createAction(text)) {
    setAccessibleName(text.heading.isEmpty() ? text.text : text.heading);
    setLook(lookOf(kind));
    Banner::setLayoutMode(LayoutMode::Wide);
}

QWidget* Banner::createWords(const BannerText& text) {
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    // Room that a link below fills with its own, so that both start at the same line.
    lines->setContentsMargins(linkRoom(m_kind), 0, 0, 0);
    lines->setSpacing(0);
    const Token tone = m_kind == BannerKind::Caution ? Token::CautionFg : Token::Text;
    auto* body = new TextLabel(m_kind == BannerKind::Tint ? TextRole::Hint : TextRole::Body);
    if (hasOwnHeading(m_kind) && !text.heading.isEmpty()) {
        const bool isUrgent = m_kind == BannerKind::Urgent;
        lines->addWidget(
            new TextLabel(isUrgent ? TextRole::CardTitle : TextRole::BodyStrong, text.heading));
    } else {
        body->setLead(text.heading);
    }
    body->setPlainText(text.text);
    body->setTone(tone);
    // Shown before it has a parent, a label is a window of its own for a moment and takes the
    // focus.
    lines->addWidget(body);
    body->setVisible(!text.text.isEmpty() || !hasOwnHeading(m_kind));
    return words;
}

QWidget* Banner::createAction(const BannerText& text) {
    if (text.action.isEmpty()) {
        return nullptr;
    }
    Button* action = nullptr;
    if (hasButton(m_kind)) {
        action = new Button(text.action, ButtonKind::Secondary, this);
    } else {
        auto* link = new LinkButton(text.action, {}, this);
        link->setTone(m_kind == BannerKind::Caution ? Token::CautionFg : Token::Link);
        action = link;
    }
    if (!text.actionName.isEmpty()) {
        action->setAccessibleName(text.actionName);
    }
    connect(action, &Button::clicked, this, &Banner::actionRequested);
    return action;
}

void Banner::setLayoutMode(LayoutMode mode) {
    m_grid->removeWidget(m_words);
    const bool isBeside = mode != LayoutMode::Narrow;
    // A link brings its own height; with it the padding would count twice.
    const bool isThin = m_action && !hasButton(m_kind);
    const int left =
        m_kind == BannerKind::Tint ? spacing::Large : spacing::BannerBar + spacing::Large;
    const int top = isBeside && isThin ? 1 : spacing::Medium - 1;
    m_grid->setContentsMargins(left - linkRoom(m_kind), top, spacing::Large,
                               isThin ? 1 : spacing::Medium - 1);
    // So that words of several lines keep away from the edge.
    const int pad = isBeside && isThin ? spacing::Small : 0;
    m_words->layout()->setContentsMargins(linkRoom(m_kind), pad, 0, pad);
    m_grid->setHorizontalSpacing(spacing::XLarge);
    m_grid->setVerticalSpacing(isThin ? 0 : spacing::Small);
    m_grid->addWidget(m_words, 0, 0, Qt::AlignVCenter);
    m_grid->setColumnStretch(0, 1);
    if (!m_action) {
        return;
    }
    m_grid->removeWidget(m_action);
    if (isBeside) {
        m_grid->addWidget(m_action, 0, 1, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(m_action, 1, 0, Qt::AlignLeft);
    }
}

void Banner::addBelow(QWidget* more) {
    m_grid->addWidget(more, 2, 0, 1, 2);
}

} // namespace waymark::ui
