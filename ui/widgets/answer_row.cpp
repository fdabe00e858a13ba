// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/answer_row.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {
namespace {

constexpr int AnswerNameWidth = 186;

QWidget* createAnswer(const AnswerRowText& text) {
    auto* answer = new QWidget;
    auto* lines = new QVBoxLayout(answer);
    lines->setContentsMargins(0, spacing::XSmall, 0, spacing::XSmall);
    lines->setSpacing(0);
    lines->addWidget(
        new TextLabel(text.isAnswered ? TextRole::BodyStrong : TextRole::Body, text.answer));
    if (!text.note.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, text.note);
        note->setTone(Token::CautionFg);
        lines->addWidget(note);
    }
    return answer;
}

} // namespace

AnswerRow::AnswerRow(const AnswerRowText& text, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_answer(createAnswer(text))
    , m_action(new LinkButton(text.action, text.actionName, this)) {
    auto* name = new TextLabel(TextRole::Body, text.name);
    name->setTone(Token::Text2);
    m_name = name;
    connect(m_action, &LinkButton::clicked, this, &AnswerRow::actionRequested);
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    AnswerRow::setLayoutMode(m_mode);
}

void AnswerRow::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    for (QWidget* part : {m_name, m_answer, static_cast<QWidget*>(m_action)}) {
        m_grid->removeWidget(part);
    }
    const bool isNarrow = mode == LayoutMode::Narrow;
    const int tall = isNarrow ? theme().gap(spacing::Small) : theme().gap(1);
    m_grid->setContentsMargins(spacing::Large, tall, spacing::Medium, tall);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(0);
    m_grid->addWidget(m_name, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_answer, isNarrow ? 1 : 0, isNarrow ? 0 : 1, Qt::AlignVCenter);
    m_grid->addWidget(m_action, 0, 2, isNarrow ? 2 : 1, 1, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->setColumnMinimumWidth(0, isNarrow ? 0 : theme().type().scaled(AnswerNameWidth));
    m_name->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme().type().scaled(AnswerNameWidth));
    m_grid->setColumnStretch(0, isNarrow ? 1 : 0);
    m_grid->setColumnStretch(1, isNarrow ? 0 : 1);
}

void AnswerRow::focusAction() {
    m_action->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
