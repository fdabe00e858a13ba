// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sign_label.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int SignWidth = 16;

QString mark(ReasonSign sign) {
    switch (sign) {
    case ReasonSign::For:
        return u"+"_s;
    case ReasonSign::Against:
        return u"\u2212"_s;
    case ReasonSign::Lift:
        return u"\u2191"_s;
    }
    return {};
}

Token toneOf(ReasonSign sign) {
    switch (sign) {
    case ReasonSign::For:
        return Token::ForBar;
    case ReasonSign::Against:
        return Token::AgainstBar;
    case ReasonSign::Lift:
        return Token::Text;
    }
    return Token::Text;
}

} // namespace

SignLabel::SignLabel(ReasonSign sign, TextRole role, QWidget* parent)
    : TextLabel(role, {}, parent) {
    setWordWrap(false);
    setLead(mark(sign)); // a lead is bold
    setTone(toneOf(sign));
    setAccessibleName(words(sign));
    const auto fix = [this, role] {
        QFont bold = theme().type().font(role);
        bold.setBold(true);
        const int widest = QFontMetrics(bold).horizontalAdvance(mark(ReasonSign::Against));
        setFixedWidth(qMax(theme().type().scaled(SignWidth), widest + spacing::Medium));
    };
    connect(&theme(), &Theme::changed, this, fix);
    fix();
}

QString SignLabel::words(ReasonSign sign) {
    switch (sign) {
    case ReasonSign::For:
        return tr("For");
    case ReasonSign::Against:
        return tr("Against");
    case ReasonSign::Lift:
        return tr("To lift it");
    }
    return {};
}

} // namespace waymark::ui
