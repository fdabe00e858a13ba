// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/text_label.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QEvent>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int LongWord = 20;
constexpr int BreakEvery = 10;

/// Words too long for a narrow column may break: an unseen break point every few letters.
QString withBreaks(const QString& text) {
    QString result;
    qsizetype run = 0;
    qsizetype wordLength = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace()) {
            run = wordLength = 0;
        } else if (wordLength == 0) {
            while (i + wordLength < text.size() && !text[i + wordLength].isSpace())
                ++wordLength;
        }
        if (wordLength > LongWord && run > 0 && run % BreakEvery == 0 &&
            !text[i].isLowSurrogate() && !text[i].isMark())
            result += QChar(0x200B);
        result += text[i];
        run += text[i].isSpace() ? 0 : 1;
    }
    return result;
}

QString asHtml(const QString& text) {
    QString html = withBreaks(text);
    html.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'\n', u"<br>"_s);
    return html;
}

} // namespace

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
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setPlainText(text);
    connect(&theme(), &Theme::changed, this, &TextLabel::refresh);
}

void TextLabel::setPlainText(const QString& text) {
    m_text = text;
    refresh();
    setAccessibleName(m_lead.isEmpty() ? m_text : m_lead + u' ' + m_text);
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
}

QSize TextLabel::sizeHint() const {
    return QLabel::sizeHint() + QSize(0, m_roomBelow);
}

QSize TextLabel::minimumSizeHint() const {
    return QLabel::minimumSizeHint() + QSize(0, m_roomBelow);
}

int TextLabel::heightForWidth(int width) const {
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd()) {
        const int height = QLabel::heightForWidth(width);
        known = m_heights.insert(width, height < 0 ? height : height + m_roomBelow);
    }
    return *known;
}

bool TextLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange:
    case QEvent::LayoutDirectionChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::refresh() {
    const TypeScale& type = theme().type();
    const int lineHeight = type.lineHeight(m_role);
    setFont(type.font(m_role));
    // Qt puts all extra line height above the letters; half of it belongs below.
    m_roomBelow = qMax(0, (lineHeight - QFontMetrics(font()).height()) / 2);
    setContentsMargins(0, -m_roomBelow, 0, 0);
    QString body = asHtml(m_text);
    if (!m_lead.isEmpty())
        body = u"<b>%1</b> "_s.arg(asHtml(m_lead)) + body;
    const QString align = alignment() & Qt::AlignHCenter ? u"center"_s
                          : alignment() & Qt::AlignRight ? u"right"_s
                                                         : u"left"_s;
    const QString open = u"<p align=\"%1\" style=\"margin:0;white-space:pre-wrap;line-height:%2px;"
                         "-qt-line-height-type:fixed;color:%3\">"_s.arg(align)
                             .arg(lineHeight)
                             .arg(theme().color(m_tone).name());
    m_heights.clear();
    setText(m_text.isEmpty() && m_lead.isEmpty() ? QString() : open + body + u"</p>"_s);
}

} // namespace waymark::ui
