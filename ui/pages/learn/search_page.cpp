// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/search_page.h"

#include "app/session.h"
#include "pages/learn/found_row.h"
#include "pages/learn/learn_parts.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace waymark::ui {

SearchPage::SearchPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("Search"));
    addStillEnglishNote(column, session);
    if (session.catalogue() == nullptr) {
        column->addWidget(createMissingPart());
        column->addStretch();
        return;
    }
    createBox();
    column->addWidget(m_box);
    m_count = addText(column, TextRole::Body, {});
    m_count->setTone(Token::Text2);
    m_ideas = createIdeas();
    column->addWidget(m_ideas);
    column->addStretch();
    search({});
    connect(m_box, &QLineEdit::textChanged, this, &SearchPage::search);
}

void SearchPage::createBox() {
    m_box = new QLineEdit;
    m_box->setAccessibleName(tr("Words to search for"));
    m_box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_box->setClearButtonEnabled(false);
}

/// Words that many look for, to press while nothing is found.
QWidget* SearchPage::createIdeas() {
    auto* ideas = new QWidget;
    auto* row = new FlowLayout(spacing::Small, ideas);
    row->setContentsMargins(0, 0, 0, 0);
    for (const QString& word : {tr("naloxone"), tr("cost"), tr("rights"), tr("withdrawal"),
                                tr("methadone"), tr("pregnant"), tr("family")}) {
        auto* link = new LinkButton(word, tr("Search for %1").arg(word));
        connect(link, &LinkButton::clicked, this, [this, word] {
            m_box->setFocus(Qt::OtherFocusReason);
            m_box->setText(word);
        });
        row->addWidget(link);
    }
    return ideas;
}

void SearchPage::search(const QString& text) {
    const QList<FoundView> views = found(session(), text);
    delete m_list;
    m_list = nullptr;
    m_rows.clear();
    m_count->setPlainText(foundWords(text, views.size()));
    m_ideas->setVisible(views.isEmpty());
    Q_EMIT announced(m_count->plainText());
    if (views.isEmpty()) {
        return;
    }
    m_list = new RowList;
    m_list->setAccessibleName(tr("What was found"));
    for (const FoundView& view : views) {
        auto* row = new FoundRow(view);
        connect(row, &FoundRow::routeRequested, this, &SearchPage::routeRequested);
        m_list->addRow(row);
        m_rows.append(row);
    }
    makeNamesUnique(m_list);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, m_list);
    tabThrough(m_box, m_list);
}

PageFrame SearchPage::frame() const {
    PageFrame frame;
    frame.name = tr("Search");
    frame.primary = tr("Ba&ck to where you were");
    frame.isQuestion = true;
    return frame;
}

bool SearchPage::finish() {
    if (m_box == nullptr || !m_box->hasFocus()) {
        return true;
    }
    if (!m_rows.isEmpty()) {
        m_rows.first()->open();
    }
    return false;
}

bool SearchPage::focusStart() {
    if (m_box == nullptr) {
        return false;
    }
    m_box->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace waymark::ui
