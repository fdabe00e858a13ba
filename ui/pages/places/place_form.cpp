// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/place_form.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/page_parts.h"
#include "pages/places/picks.h"
#include "pages/plan/plan_field.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int FieldWidth = 220;

QLineEdit* addBox(QLayout* row, const QString& name) {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::XSmall);
    QLineEdit* box = addField(column, name);
    box->setMinimumWidth(FieldWidth);
    row->addWidget(part);
    return box;
}

} // namespace

PlaceForm::PlaceForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_problem(new ErrorSummary) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    column->addWidget(m_problem);
    auto* row = new QWidget;
    auto* boxes = new FlowLayout(spacing::Medium, row);
    boxes->setContentsMargins(0, 0, 0, 0);
    m_name = addBox(boxes, tr("Name of the place"));
    m_phone = addBox(boxes, tr("Phone"));
    m_note = addBox(boxes, tr("Note, such as who to ask for"));
    column->addWidget(row);
    addText(column, TextRole::Hint, tr("This will be on the paper, if you print it."))
        ->setTone(Token::Text2);
    auto* button = new Button(tr("Add this place"));
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &Button::clicked, this, &PlaceForm::add);
    for (QLineEdit* box : {m_name, m_phone, m_note}) {
        connect(box, &QLineEdit::returnPressed, this, &PlaceForm::add);
    }
}

void PlaceForm::add() {
    NotedPlace place;
    place.name = toStd(m_name->text().simplified());
    place.phone = toStd(m_phone->text().simplified());
    place.note = toStd(m_note->text().simplified());
    m_problem->clear();
    if (place.name.empty()) {
        m_problem->add(tr("Write the name of the place"), m_name);
        m_problem->present();
        return;
    }
    if (!pickPlace(m_session, place)) {
        Q_EMIT told(tooManyWords());
        return;
    }
    for (QLineEdit* box : {m_name, m_phone, m_note}) {
        box->clear();
    }
    Q_EMIT told(tr("Added: %1.").arg(toQt(place.name)));
}

} // namespace waymark::ui
