// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/detail_part_view.h"

#include "pages/detail/fact_list.h"
#include "pages/detail/kind_list.h"
#include "pages/learn/word_links.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QVBoxLayout* columnIn(QWidget* widget, int gap) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

void addNote(QVBoxLayout* lines, const QString& text) {
    if (!text.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, text);
        note->setTone(Token::Text2);
        lines->addWidget(note);
    }
}

} // namespace

DetailPartView::DetailPartView(const DetailPart& part, const QList<WordView>& words,
                               QWidget* parent)
    : QWidget(parent)
    , m_title(part.title)
    , m_heading(TextLabel::heading(TextRole::PartHeading,
                                   part.kinds ? part.kinds->heading : part.title)) {
    QVBoxLayout* lines = columnIn(this, spacing::XSmall);
    lines->addWidget(m_heading);
    addNote(lines, part.note);
    for (const FactGroup& group : part.groups) {
        addGroup(lines, group);
    }
    if (part.day) {
        addDay(lines, *part.day);
    }
    if (part.kinds) {
        addKinds(lines, *part.kinds);
    }
    for (const FoldView& fold : part.folds) {
        addFold(lines, fold);
    }
    if (!words.isEmpty()) {
        lines->addWidget(new WordLinks(words));
    }
    lines->addStretch();
    makeNamesUnique(this);
}

void DetailPartView::addGroup(QVBoxLayout* lines, const FactGroup& group) {
    if (group.heading != m_title) {
        lines->addSpacing(spacing::XSmall);
        lines->addWidget(TextLabel::heading(TextRole::CardTitle, group.heading));
    }
    addNote(lines, group.note);
    lines->addWidget(new FactList(group));
}

void DetailPartView::addDay(QVBoxLayout* lines, const DayView& day) {
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    if (day.parts.isEmpty()) {
        inside->addWidget(new TextLabel(TextRole::Body, day.note));
    } else {
        inside->addWidget(new UsualDay(day.parts, day.note));
    }
    const SourceFold source(m_title, day.sources, card);
    if (source.link() != nullptr) {
        inside->addWidget(source.link(), 0, Qt::AlignLeft);
        inside->addWidget(source.lines());
    }
    lines->addWidget(card);
}

void DetailPartView::addKinds(QVBoxLayout* lines, const KindListView& kinds) {
    addNote(lines, kinds.note);
    auto* list = new KindList(kinds);
    connect(list, &KindList::readMoreRequested, this, &DetailPartView::optionRequested);
    lines->addWidget(list);
}

void DetailPartView::addFold(QVBoxLayout* lines, const FoldView& fold) {
    auto* body = new QWidget;
    QVBoxLayout* inside = columnIn(body, spacing::XSmall);
    for (const FactGroup& group : fold.groups) {
        if (fold.groups.size() > 1 || group.heading != fold.title) {
            inside->addWidget(TextLabel::heading(TextRole::CardTitle, group.heading));
        }
        addNote(inside, group.note);
        inside->addWidget(new FactList(group));
    }
    const Fold opened({fold.title, fold.title, {}}, body, this);
    lines->addWidget(opened.link(), 0, Qt::AlignLeft);
    lines->addWidget(body);
}

} // namespace waymark::ui
