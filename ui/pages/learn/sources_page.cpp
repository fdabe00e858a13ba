// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/sources_page.h"

#include "app/session.h"
#include "pages/learn/beside_strip.h"
#include "pages/learn/learn_parts.h"
#include "pages/learn/source_row.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString kindOf(const QList<SourceGroup>& groups, const QString& source) {
    for (const SourceGroup& group : groups) {
        if (std::ranges::find(group.sources, source, &SourceView::id) != group.sources.end()) {
            return group.kind;
        }
    }
    return groups.first().kind;
}

} // namespace

SourcesPage::SourcesPage(const QString& source, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_groups(sourceGroups(session, QDate::currentDate())) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("Sources"));
    addStillEnglishNote(column, session);
    if (m_groups.isEmpty()) {
        column->addWidget(createMissingPart());
        column->addStretch();
        return;
    }
    addText(column, TextRole::Body,
            tr("Nothing here opens the internet. An address is text to read or copy."));
    createBox();
    addText(column, TextRole::BodyStrong, tr("Find a source"));
    column->addWidget(m_box);
    QList<std::pair<QString, QString>> kinds;
    for (const SourceGroup& group : m_groups) {
        kinds.append({group.kind, tr("%1 (%2)").arg(group.title).arg(group.sources.size())});
    }
    m_strip = new ChoiceStrip(tr("Kinds of sources"), kinds, ChoiceStrip::Shape::Column);
    m_beside = new BesideStrip(m_strip);
    column->addWidget(m_beside, 1);
    m_strip->setChosen(kindOf(m_groups, source));
    choose(m_strip->chosen());
    const auto opened = std::ranges::find(m_rows, source, &SourceRow::id);
    if (opened != m_rows.end()) {
        m_first = *opened;
        m_first->setOpen(true);
    }
    connect(m_box, &QLineEdit::textChanged, this, &SourcesPage::search);
    connect(m_strip, &ChoiceStrip::chosenChanged, this, [this](const QString& kind) {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        choose(kind);
    });
}

void SourcesPage::createBox() {
    m_box = new QLineEdit;
    m_box->setAccessibleName(tr("Find a source: words of its title, authors, year or address"));
    m_box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void SourcesPage::choose(const QString& kind) {
    const auto group = std::ranges::find(m_groups, kind, &SourceGroup::kind);
    show({*group}, {});
}

void SourcesPage::search(const QString& text) {
    if (text.simplified().isEmpty()) {
        choose(m_strip->chosen());
        return;
    }
    const QList<SourceGroup> left = matching(m_groups, text);
    qsizetype count = 0;
    for (const SourceGroup& group : left) {
        count += group.sources.size();
    }
    show(left, count == 0   ? tr("Nothing found. Try a shorter word, or another one.")
               : count == 1 ? tr("1 found, among all kinds.")
                            : tr("%1 found, among all kinds.").arg(count));
}

void SourcesPage::show(const QList<SourceGroup>& groups, const QString& count) {
    m_first = nullptr;
    m_rows.clear();
    QWidget* list = createList(groups, count);
    makeNamesUnique(list);
    m_beside->setPart(list);
    Q_EMIT announced(count.isEmpty() ? groups.first().title : count);
}

QWidget* SourcesPage::createList(const QList<SourceGroup>& groups, const QString& count) {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    if (!count.isEmpty()) {
        addText(column, TextRole::Body, count)->setTone(Token::Text2);
    }
    for (const SourceGroup& group : groups) {
        column->addWidget(TextLabel::heading(TextRole::PartHeading, group.title));
        auto* list = new RowList;
        list->setAccessibleName(group.title);
        for (const SourceView& source : group.sources) {
            auto* row = new SourceRow(source);
            list->addRow(row);
            m_rows.append(row);
        }
        column->addWidget(list);
    }
    column->addStretch();
    return part;
}

PageFrame SourcesPage::frame() const {
    PageFrame frame;
    frame.name = tr("Sources");
    frame.primary = tr("Ba&ck to where you were");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool SourcesPage::finish() {
    if (m_box == nullptr || !m_box->hasFocus()) {
        return true;
    }
    if (!m_rows.isEmpty()) {
        m_rows.first()->link()->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

bool SourcesPage::focusStart() {
    if (m_first == nullptr) {
        return false;
    }
    m_first->link()->setFocus(Qt::OtherFocusReason);
    // The page has its final heights only after this.
    QTimer::singleShot(0, m_first, [link = m_first->link()] { bringIntoView(link); });
    return true;
}

} // namespace waymark::ui
