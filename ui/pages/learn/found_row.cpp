// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/found_row.h"

#include "pages/detail/fact_list.h"
#include "pages/detail/rate_words.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

FoundRow::FoundRow(const FoundView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_link(new LinkButton(view.title)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(view.title);
    QVBoxLayout* column = createColumn(this);
    column->setContentsMargins(spacing::Medium, spacing::XSmall, spacing::Large, spacing::Medium);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(spacing::XSmall, 0, 0, 0);
    words->setSpacing(0);
    column->addLayout(words);
    addText(words, TextRole::Hint, view.kind)->setTone(Token::Text2);
    m_snippet = addText(words, TextRole::Body, view.text);
    if (!view.route) {
        addMeaning(words);
    }
    nameLink();
    connect(m_link, &LinkButton::clicked, this, &FoundRow::open);
}

void FoundRow::addMeaning(QVBoxLayout* column) {
    m_meaning = new QWidget;
    QVBoxLayout* lines = createColumn(m_meaning, spacing::XSmall);
    for (const QString& line : m_view.lines) {
        addText(lines, TextRole::Body, line);
    }
    for (const Rate& rate : m_view.rates) {
        const QString sentence = rateSentence(rate);
        lines->addSpacing(spacing::Small);
        addText(lines, TextRole::BodyStrong, sentence);
        lines->addWidget(new DotArray(dotsOf(rate), sentence), 0, Qt::AlignLeft);
    }
    const SourceFold fold(m_view.title, m_view.sources, m_meaning);
    if (fold.link() != nullptr) {
        lines->addWidget(fold.link(), 0, Qt::AlignLeft);
        lines->addWidget(fold.lines());
    }
    m_meaning->hide();
    column->addWidget(m_meaning);
}

bool FoundRow::isOpen() const {
    return m_meaning != nullptr && !m_meaning->isHidden();
}

void FoundRow::open() {
    if (m_view.route) {
        Q_EMIT routeRequested(*m_view.route);
        return;
    }
    const bool opens = !isOpen();
    m_meaning->setVisible(opens);
    m_snippet->setVisible(!opens);
    nameLink();
    if (opens) {
        announce(this, m_view.lines.join(u'\n'));
    }
}

void FoundRow::nameLink() {
    const QString about = tr("%1. %2").arg(m_view.title, m_view.kind);
    if (m_view.route) {
        m_link->setAccessibleName(about);
        return;
    }
    m_link->setLeadIcon(isOpen() ? Icon::ChevronUp : Icon::ChevronDown);
    m_link->setAccessibleName(isOpen() ? tr("%1, open").arg(about) : tr("%1, closed").arg(about));
}

} // namespace waymark::ui
