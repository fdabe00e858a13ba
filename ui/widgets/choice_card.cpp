// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/choice_card.h"

#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace waymark::ui {
namespace {

constexpr int CardSidePadding = 14;
constexpr int CardVerticalPadding = 12;
constexpr int SlimSidePadding = 10;
constexpr int SlimVerticalPadding = 9;

} // namespace

// Plain panels would be read before every answer; Client stays silent.
ChoiceCard::ChoiceCard(QAbstractButton* control, const ChoiceText& text, QWidget* parent)
    : Card(parent, QAccessible::Client)
    , m_control(control) {
    control->setParent(this);
    control->setAccessibleName(text.label);
    control->setAccessibleDescription(text.hint);
    control->installEventFilter(this);
    setCursor(Qt::PointingHandCursor);
    build(text);
    connect(control, &QAbstractButton::toggled, this, [this](bool checked) {
        refresh();
        Q_EMIT toggled(checked);
    });
    connect(&theme(), &Theme::changed, this, &ChoiceCard::refresh);
    refresh();
}

void ChoiceCard::build(const ChoiceText& text) {
    auto* row = new QHBoxLayout(this);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_control, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_label = new TextLabel(TextRole::Body, text.label);
    // In a label "&" marks an Alt key, and escaped text is full of them.
    if (!text.label.contains(u'&') && !text.label.contains(u'<')) {
        m_label->setBuddy(m_control);
    }
    words->addWidget(m_label);
    if (!text.hint.isEmpty()) {
        auto* hint = new TextLabel(TextRole::Hint, text.hint);
        hint->setTone(Token::Text2);
        words->addWidget(hint);
    }
    row->addLayout(words, 1);
    if (!text.digit.isEmpty()) {
        auto* digit = new TextLabel(TextRole::Hint, text.digit);
        digit->setTone(Token::Text2);
        row->addWidget(digit, 0, Qt::AlignTop);
    }
}

QString ChoiceCard::label() const {
    return m_label->plainText();
}

bool ChoiceCard::isChecked() const {
    return m_control->isChecked();
}

void ChoiceCard::setChecked(bool checked) {
    m_control->setChecked(checked);
}

void ChoiceCard::pick() {
    m_control->setFocus(Qt::MouseFocusReason);
    m_control->click();
}

void ChoiceCard::beSlim() {
    m_isSlim = true;
    setMinimumHeight(spacing::Target);
    layout()->setSpacing(spacing::Small);
    refresh();
}

bool ChoiceCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setRinged(event->type() == QEvent::FocusIn);
    }
    return Card::eventFilter(watched, event);
}

void ChoiceCard::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_control->isEnabled()) {
        pick();
    }
}

void ChoiceCard::enterEvent(QEnterEvent* event) {
    m_isHovered = true;
    refresh();
    Card::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent* event) {
    m_isHovered = false;
    refresh();
    Card::leaveEvent(event);
}

void ChoiceCard::refresh() {
    const int tall = theme().gap(m_isSlim ? SlimVerticalPadding : CardVerticalPadding);
    const int side = m_isSlim ? SlimSidePadding : CardSidePadding;
    layout()->setContentsMargins(side, tall, side, tall);
    const bool checked = m_control->isChecked();
    setLook({checked ? Token::Tint : Token::Surface,
             checked       ? Token::Primary
             : m_isHovered ? Token::Text
                           : Token::Border,
             spacing::ControlEdge, std::nullopt});
}

} // namespace waymark::ui
