// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/line_card.h"

#include "theme/spacing.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

LineCard::LineCard(Kind kind, const LineGroup& group, QWidget* parent)
    : Card(parent) {
    const bool isCaution = kind == Kind::Caution;
    if (isCaution) {
        setLook({Token::CautionBg, Token::CautionBd, spacing::CardEdge, Token::CautionBd});
    }
    setAccessibleName(group.heading);
    const Token tone = isCaution ? Token::CautionFg : Token::Text;
    auto* lines = new QVBoxLayout(this);
    const int left = spacing::Large + (isCaution ? spacing::BannerBar : 0);
    lines->setContentsMargins(left, spacing::Medium, spacing::Large, spacing::Medium);
    lines->setSpacing(spacing::XSmall);
    TextLabel* heading = TextLabel::heading(TextRole::BodyStrong, group.heading, this);
    heading->setTone(tone);
    lines->addWidget(heading);
    for (const QString& line : group.lines) {
        auto* label = new TextLabel(TextRole::Body, line, this);
        label->setTone(tone);
        lines->addWidget(label);
    }
}

} // namespace waymark::ui
