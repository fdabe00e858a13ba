// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/check_answers_page.h"

#include "app/second_view.h"
#include "app/session.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

CheckAnswersPage::CheckAnswersPage(const QString& focusId, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_focusId(focusId)
    , m_view(checkAnswersView(session)) {
    QVBoxLayout* column = createColumn(this);
    addPageHeading(column, tr("Check your answers"));
    const QString state =
        m_view.isEmpty ? tr("You have not answered yet. You can still look at all six options.")
                       : tr("Nothing is final. Change what you like.") + u' ' + m_view.counts;
    addText(column, TextRole::Body, state)->setTone(Token::Text2);
    column->addSpacing(spacing::Medium);
    const qsizetype second = columnBreak(m_view.sections);
    column->addWidget(
        new TwoColumns(createSections(0, second), createSections(second, m_view.sections.size())));
    if (!session.secondView().isTurn()) {
        auto* people = new LinkButton(tr("Put other answers beside these"));
        connect(people, &LinkButton::clicked, this,
                [this] { Q_EMIT routeRequested({Screen::People}); });
        column->addWidget(people, 0, Qt::AlignLeft);
    }
}

QWidget* CheckAnswersPage::createSections(qsizetype from, qsizetype to) {
    auto* sections = new QWidget;
    QVBoxLayout* column = createColumn(sections);
    for (qsizetype i = from; i < to; ++i) {
        addSection(column, m_view.sections[i]);
        column->addSpacing(spacing::Medium);
    }
    column->addStretch();
    return sections;
}

void CheckAnswersPage::addSection(QVBoxLayout* column, const CheckSection& section) {
    addText(column, TextRole::PartHeading, section.title);
    column->addSpacing(spacing::XSmall);
    auto* list = new RowList;
    list->setAccessibleName(section.title);
    for (const CheckRow& row : section.rows) {
        auto* line = new AnswerRow(row.text);
        connect(line, &AnswerRow::actionRequested, this, [this, page = row.page] {
            Q_EMIT routeRequested({Screen::Question, page, true});
        });
        list->addRow(line);
        if (row.page == m_focusId) {
            m_focusRow = line;
        }
    }
    column->addWidget(list);
}

PageFrame CheckAnswersPage::frame() const {
    PageFrame frame;
    frame.name = tr("Check your answers");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    if (session().secondView().isTurn()) {
        frame.primary = tr("That is &all");
        return frame;
    }
    frame.primary =
        m_view.isEmpty
            ? tr("&See all six")
            : inVoice(session().voice(),
                      {tr("&See your options"), tr("&See the options"), tr("&See the options")});
    if (m_view.isEmpty) {
        frame.secondary = QStringList{tr("&Answer now")};
    } else if (!m_view.worthPages.isEmpty()) {
        const qsizetype count = m_view.worthPages.size();
        frame.secondary =
            QStringList{count == 1 ? tr("&Answer the 1 that could change the order")
                                   : tr("&Answer the %1 that could change the order").arg(count)};
    }
    if (!m_view.isEmpty) {
        frame.secondary.append(tr("Sa&ve a file"));
    }
    return frame;
}

bool CheckAnswersPage::finish() {
    if (session().secondView().isTurn()) {
        Q_EMIT routeRequested({Screen::People});
        return false;
    }
    return true;
}

void CheckAnswersPage::pressSecondary(int index) {
    if (!m_view.isEmpty && index == (m_view.worthPages.isEmpty() ? 0 : 1)) {
        Q_EMIT routeRequested({Screen::Save});
    } else if (!m_view.isEmpty) {
        Q_EMIT routeRequested({Screen::Question, m_view.worthPages.front(), true});
    } else if (!m_view.sections.isEmpty()) {
        Q_EMIT routeRequested({Screen::Question, m_view.sections.front().rows.front().page});
    }
}

bool CheckAnswersPage::focusStart() {
    if (m_focusRow == nullptr) {
        return false;
    }
    m_focusRow->focusAction();
    return true;
}

} // namespace waymark::ui
