// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/places_part.h"

#include "app/qt_text.h"
#include "pages/parts/page_parts.h"
#include "pages/plan/plan_field.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

PlacesPart::PlacesPart(const PlanNotes& notes, NotesEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(std::move(edit)) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPlaces(column, notes);
    if (notes.places.size() < PlanNotes::MostPlaces) {
        addForm(column);
    } else {
        addText(column, TextRole::Body, tr("You can pick 3. Take one out to add another."))
            ->setTone(Token::Text2);
    }
}

void PlacesPart::addPlaces(QVBoxLayout* column, const PlanNotes& notes) {
    if (notes.places.empty()) {
        return;
    }
    auto* list = new RowList;
    list->setAccessibleName(tr("Places to call"));
    for (std::size_t i = 0; i < notes.places.size(); ++i) {
        const NotedPlace& place = notes.places[i];
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(spacing::Large, spacing::Small, spacing::Small, spacing::Small);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        line->addLayout(words, 1);
        addText(words, TextRole::BodyStrong, toQt(place.name));
        if (!place.phone.empty()) {
            addText(words, TextRole::Body, toQt(place.phone))->setSelectable(true);
        }
        if (!place.note.empty()) {
            addText(words, TextRole::Hint, toQt(place.note))->setTone(Token::Text2);
        }
        auto* out = new LinkButton(tr("Take out"), tr("Take out: %1").arg(toQt(place.name)));
        connect(out, &LinkButton::clicked, this, [edit = m_edit, i, name = toQt(place.name)] {
            edit(
                [i](PlanNotes& changed) {
                    changed.places.erase(changed.places.begin() + static_cast<long>(i));
                },
                tr("Taken out: %1").arg(name));
        });
        line->addWidget(out);
        list->addRow(row);
    }
    column->addWidget(list);
}

void PlacesPart::addForm(QVBoxLayout* column) {
    column->addSpacing(spacing::Small);
    column->addWidget(TextLabel::heading(TextRole::CardTitle, tr("Add a place")));
    m_problem = new ErrorSummary;
    column->addWidget(m_problem);
    m_name = addField(column, tr("Name of the place"));
    m_phone = addField(column, tr("Phone"));
    m_note = addField(column, tr("Note, such as who to ask for"));
    addText(column, TextRole::Hint, tr("This will be on the paper, if you print it."))
        ->setTone(Token::Text2);
    auto* add = new Button(tr("Add this place"));
    connect(add, &Button::clicked, this, &PlacesPart::add);
    for (QLineEdit* field : {m_name, m_phone, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &PlacesPart::add);
    }
    column->addWidget(add, 0, Qt::AlignLeft);
}

void PlacesPart::add() {
    const NotedPlace place{toStd(m_name->text().trimmed()),
                            toStd(m_phone->text().trimmed()),
                            toStd(m_note->text().trimmed()),
                            {}};
    m_problem->clear();
    if (place.name.empty()) {
        m_problem->add(tr("Write the name of the place"), m_name);
        m_problem->present();
        return;
    }
    m_edit([place](PlanNotes& notes) { notes.places.push_back(place); },
           tr("Added: %1").arg(toQt(place.name)));
}

} // namespace waymark::ui
