// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/text_label.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_role(role) {
    start(text);
}

TextLabel::TextLabel(AsHeading, TextRole role, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_role(role) {
    if (role == TextRole::PageHeading) {
        setAccessibleRole(this, QAccessible::Heading);
        // Focus comes here when a page to read opens; Tab passes it by.
        setFocusPolicy(Qt::ClickFocus);
    }
    start(text);
}

TextLabel* TextLabel::heading(TextRole role, const QString& text, QWidget* parent) {
    return new TextLabel(AsHeading{}, role, text, parent);
}

void TextLabel::start(const QString& text) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setPlainText(text);
    connect(&theme(), &Theme::changed, this, &TextLabel::refresh);
}

void TextLabel::setPlainText(const QString& text) {
    m_text = text;
    refresh();
    setAccessibleName(m_lead.isEmpty() ? m_text : m_lead + QChar::Space + m_text);
}

void TextLabel::setLead(const QString& lead) {
    m_lead = lead;
    setPlainText(m_text);
}

void TextLabel::setTone(Token tone) {
    m_tone = tone;
    refresh();
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    refresh();
}

void TextLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    refresh();
}

bool TextLabel::isSelectable() const {
    return textInteractionFlags() != Qt::NoTextInteraction;
}

QSize TextLabel::withMargins(const QSize& size) const {
    return size.grownBy(contentsMargins());
}

QSize TextLabel::sizeHint() const {
    if (isSelectable()) {
        return QLabel::sizeHint();
    }
    return withMargins(wordWrap() ? words().compactSize() : words().sizeUnwrapped());
}

QSize TextLabel::minimumSizeHint() const {
    if (isSelectable()) {
        return QLabel::minimumSizeHint();
    }
    const QSize unwrapped = words().sizeUnwrapped();
    return withMargins(wordWrap() ? QSize(words().leastWidth(), unwrapped.height()) : unwrapped);
}

int TextLabel::heightForWidth(int width) const {
    if (isSelectable()) {
        return QLabel::heightForWidth(width);
    }
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int height = wordWrap() ? words().heightAt(inner) : words().sizeUnwrapped().height();
    return height + margins.top() + margins.bottom();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        forgetWords();
    }
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (isSelectable()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(theme().color(m_tone));
    words().draw(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
                 wordWrap());
}

void TextLabel::refresh() {
    setFont(theme().type().font(m_role));
    forgetWords();
    setText(m_lead.isEmpty() ? m_text : m_lead + QChar::Space + m_text);
    if (isSelectable()) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, theme().color(m_tone));
        setPalette(colors);
        const int room = qMax(0, theme().type().lineHeight(m_role) - QFontMetrics(font()).height());
        setContentsMargins(0, room - room / 2, 0, room / 2);
    }
    update();
}

const WrappedText& TextLabel::words() const {
    if (!m_isMeasured) {
        m_words.set(m_lead, m_text, font(), theme().type().lineHeight(m_role));
        m_isMeasured = true;
    }
    return m_words;
}

void TextLabel::forgetWords() {
    m_isMeasured = false;
    updateGeometry();
}

} // namespace waymark::ui
