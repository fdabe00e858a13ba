// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/start_day_part.h"

#include "app/qt_text.h"
#include "pages/parts/page_parts.h"
#include "pages/plan/plan_field.h"
#include "plan/day.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

StartDayPart::StartDayPart(const PlanNotes& notes, NotesEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(std::move(edit))
    , m_problem(new ErrorSummary) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    column->addWidget(m_problem);
    TextLabel* label =
        addText(column, TextRole::Body, tr("First day, as year-month-day, like 2026-12-01"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::Small);
    m_day = createField(tr("First day"));
    m_day->setText(toQt(notes.startDay));
    label->setBuddy(m_day);
    row->addWidget(m_day, 1);
    auto* button = new Button(tr("Set the dates"));
    row->addWidget(button);
    column->addLayout(row);
    connect(button, &Button::clicked, this, &StartDayPart::set);
    connect(m_day, &QLineEdit::returnPressed, this, &StartDayPart::set);
}

void StartDayPart::set() {
    const std::string day = toStd(m_day->text().trimmed());
    m_problem->clear();
    if (!day.empty() && !isDay(day)) {
        m_problem->add(tr("First day has to be a date, like 2026-12-01"), m_day);
        m_problem->present();
        return;
    }
    m_edit([day](PlanNotes& notes) { notes.startDay = day; },
           day.empty() ? tr("The dates were taken out.") : tr("The dates were filled in."));
}

} // namespace waymark::ui
