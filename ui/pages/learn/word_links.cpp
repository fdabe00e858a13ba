// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/word_links.h"

#include "pages/parts/flow_layout.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int TextPadding = 5;

} // namespace

QWidget* createLeadWords(const QString& text) {
    auto* label = new TextLabel(TextRole::Body, text);
    label->setTone(Token::Text2);
    label->setWordWrap(false);
    auto* level = new QWidget;
    auto* column = new QVBoxLayout(level);
    column->setContentsMargins(0, TextPadding, 0, TextPadding);
    column->addWidget(label, 0, Qt::AlignVCenter);
    level->setMinimumHeight(spacing::Target);
    return level;
}

WordLinks::WordLinks(const QList<WordView>& words, QWidget* last, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_meaning(new TextLabel(TextRole::Body)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Words here"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(createLeadWords(tr("Words here:")));
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        auto* link =
            new LinkButton(words[i].word, tr("%1: what it means, closed").arg(words[i].word));
        connect(link, &LinkButton::clicked, this, [this, i] { toggle(i); });
        flow->addWidget(link);
        m_links.append(link);
    }
    if (last != nullptr) {
        flow->addWidget(last);
    }
    column->addWidget(row);
    column->addWidget(m_meaning);
    m_meaning->hide();
}

QString WordLinks::shownMeaning() const {
    return m_open < 0 ? QString() : m_words[m_open].meaning;
}

void WordLinks::toggle(int index) {
    m_open = m_open == index ? -1 : index;
    for (int i = 0; i < static_cast<int>(m_links.size()); ++i) {
        const QString& word = m_words[i].word;
        m_links[i]->setAccessibleName(i == m_open ? tr("%1: what it means, open").arg(word)
                                                  : tr("%1: what it means, closed").arg(word));
    }
    m_meaning->setVisible(m_open >= 0);
    if (m_open >= 0) {
        m_meaning->setLead(tr("%1.").arg(m_words[m_open].word));
        m_meaning->setPlainText(m_words[m_open].meaning);
        announce(this, m_words[m_open].meaning);
    }
}

void WordLinks::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_open >= 0) {
        m_links[m_open]->setFocus(Qt::OtherFocusReason);
        toggle(m_open);
        return;
    }
    QWidget::keyPressEvent(event);
}

void addWordLinks(QBoxLayout* column, Session& session, const QStringList& texts) {
    const QList<WordView> words = wordsIn(texts.join(u'\n'), glossary(session));
    if (!words.isEmpty()) {
        column->addSpacing(spacing::Small);
        column->addWidget(new WordLinks(words));
    }
}

} // namespace waymark::ui
