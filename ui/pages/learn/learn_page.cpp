// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/learn_page.h"

#include "app/session.h"
#include "pages/detail/fact_list.h"
#include "pages/learn/beside_strip.h"
#include "pages/learn/learn_parts.h"
#include "pages/learn/word_links.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/step_picture.h"
#include "widgets/text_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace waymark::ui {

namespace {

constexpr std::array Aside{Screen::Search, Screen::Sources, Screen::About};

/// Text to read, no wider than it reads well; what is left over stays at the right.
QWidget* inReadingWidth(QWidget* text) {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    const QFontMetrics body(theme().type().font(TextRole::Body));
    text->setMaximumWidth(body.averageCharWidth() * spacing::ReadingColumns);
    row->addWidget(text, 1);
    row->addStretch();
    return room;
}

} // namespace

LearnPage::LearnPage(const QString& topic, Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    addPageHeading(column, tr("Learn"));
    addStillEnglishNote(column, session);
    const auto topics = learnTopics(session);
    if (topics.isEmpty()) {
        column->addWidget(createMissingPart());
        column->addStretch();
        return;
    }
    m_strip = new ChoiceStrip(tr("Topics"), topics, ChoiceStrip::Shape::Column);
    m_beside = new BesideStrip(m_strip);
    column->addWidget(m_beside, 1);
    m_strip->setChosen(topics.first().first);
    m_strip->setChosen(topic);
    show(m_strip->chosen());
    connect(m_strip, &ChoiceStrip::chosenChanged, this, &LearnPage::show);
}

void LearnPage::show(const QString& topic) {
    const LearnTopicView view = learnTopic(session(), topic, QDate::currentDate());
    m_beside->setPart(createTopic(view));
    Q_EMIT announced(view.title);
}

QWidget* LearnPage::createTopic(const LearnTopicView& view) {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part);
    column->addWidget(TextLabel::heading(TextRole::PartHeading, view.title));
    addText(column, TextRole::Body, view.inShort);
    for (const LearnSectionView& section : view.sections) {
        addSection(column, section);
    }
    for (const FactGroup& group : view.groups) {
        column->addSpacing(spacing::Medium);
        column->addWidget(new FactList(group));
    }
    column->addStretch();
    makeNamesUnique(part);
    return view.groups.isEmpty() ? inReadingWidth(part) : part;
}

void LearnPage::addSection(QVBoxLayout* column, const LearnSectionView& section) {
    column->addSpacing(spacing::Large);
    column->addWidget(TextLabel::heading(TextRole::CardTitle, section.heading));
    if (section.pictures.isEmpty()) {
        for (const QString& paragraph : section.paragraphs) {
            addText(column, TextRole::Body, paragraph);
            column->addSpacing(spacing::XSmall);
        }
    } else {
        addSteps(column, section);
    }
    addWarnings(column, section.warnings);
    const SourceFold fold(section.heading, section.sources, column->parentWidget());
    if (!section.words.isEmpty()) {
        column->addWidget(new WordLinks(section.words, fold.link()));
    } else if (fold.link() != nullptr) {
        column->addWidget(fold.link(), 0, Qt::AlignLeft);
    }
    if (fold.link() != nullptr) {
        column->addWidget(fold.lines());
    }
}

void LearnPage::addSteps(QVBoxLayout* column, const LearnSectionView& section) {
    auto* list = new RowList;
    list->setAccessibleName(section.heading);
    for (qsizetype i = 0; i < section.paragraphs.size(); ++i) {
        auto* row = new QWidget;
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
        parts->setSpacing(spacing::Large);
        parts->addWidget(new TextLabel(TextRole::BodyStrong, QString::number(i + 1)));
        parts->addWidget(new StepPicture(section.pictures.value(i)));
        parts->addWidget(new TextLabel(TextRole::Body, section.paragraphs[i]), 1);
        list->addRow(row);
    }
    column->addSpacing(spacing::Small);
    column->addWidget(list);
}

PageFrame LearnPage::frame() const {
    PageFrame frame;
    frame.name = tr("Learn");
    frame.primary = tr("Ba&ck to where you were");
    if (m_strip != nullptr) {
        frame.secondary = QStringList{tr("Sea&rch"), tr("S&ources"), tr("&About")};
    }
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void LearnPage::pressSecondary(int index) {
    Q_EMIT routeRequested({Aside.at(static_cast<std::size_t>(index))});
}

} // namespace waymark::ui
