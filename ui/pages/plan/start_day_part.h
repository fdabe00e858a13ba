// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/notes_edit.h"

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class ErrorSummary;

/// The first day of care, from which the dates of the plan follow.
class StartDayPart : public QWidget {
    Q_OBJECT

public:
    StartDayPart(const PlanNotes& notes, NotesEdit edit, QWidget* parent = nullptr);

private:
    void set();

    NotesEdit m_edit;
    ErrorSummary* m_problem;
    QLineEdit* m_day = nullptr;
};

} // namespace waymark::ui
