// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/notes_edit.h"
#include "questionnaire/answers.h"

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class ErrorSummary;

/// Plans for hard moments in the person's own words, and a form to add one.
class IfThenPart : public QWidget {
    Q_OBJECT

public:
    IfThenPart(const PlanNotes& notes, Voice voice, NotesEdit edit, QWidget* parent = nullptr);

private:
    void add();

    NotesEdit m_edit;
    ErrorSummary* m_problem;
    QLineEdit* m_if = nullptr;
    QLineEdit* m_then = nullptr;
};

} // namespace waymark::ui
