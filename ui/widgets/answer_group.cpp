// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/answer_group.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/answer_card.h"
#include "widgets/tab_stop.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waymark::ui {

AnswerGroup::AnswerGroup(const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(question);
    m_layout->setContentsMargins(0, 0, 0, 0);
    const auto space = [this] { m_layout->setSpacing(theme().gap(spacing::Small)); };
    connect(&theme(), &Theme::changed, this, space);
    space();
    // Not clicks: what a screen reader or a switch toggles was never clicked.
    connect(m_buttons, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked) {
            Q_EMIT chosenChanged(chosen());
        }
    });
}

AnswerCard* AnswerGroup::addAnswer(const QString& id, const ChoiceText& text) {
    auto* card = new AnswerCard(text);
    m_layout->addWidget(card);
    m_buttons->addButton(card->radio());
    m_answers.append({id, text.digit, card});
    return card;
}

void AnswerGroup::addDivider(const QString& word) {
    auto* divider = new TextLabel(TextRole::Body, word);
    divider->setTone(Token::Text2);
    m_layout->addWidget(divider);
}

void AnswerGroup::putUnder(const QString& id, QWidget* part) {
    for (const Answer& answer : m_answers) {
        const int place = m_layout->indexOf(answer.card) + 1;
        if (answer.id == id && m_layout->indexOf(part) != place) {
            m_layout->removeWidget(part);
            m_layout->insertWidget(m_layout->indexOf(answer.card) + 1, part);
        }
    }
}

QString AnswerGroup::chosen() const {
    for (const Answer& answer : m_answers) {
        if (answer.card->isChecked()) {
            return answer.id;
        }
    }
    return {};
}

void AnswerGroup::setChosen(const QString& id) {
    // Answers set by the program stay silent.
    const QSignalBlocker quiet(m_buttons);
    // An exclusive group cannot be emptied, and would keep its Tab stop on the last pick.
    m_buttons->setExclusive(false);
    for (const Answer& answer : m_answers) {
        answer.card->setChecked(!id.isEmpty() && answer.id == id);
    }
    m_buttons->setExclusive(true);
    putTabStopOnChosen(*m_buttons);
}

bool AnswerGroup::pressDigit(const QString& digit) {
    for (const Answer& answer : m_answers) {
        if (!digit.isEmpty() && answer.digit == digit) {
            answer.card->pick();
            return true;
        }
    }
    return false;
}

void AnswerGroup::focusChosen() {
    for (const Answer& answer : m_answers) {
        if (answer.card->isChecked()) {
            answer.card->radio()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_answers.isEmpty()) {
        m_answers.first().card->radio()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace waymark::ui
