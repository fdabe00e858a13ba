// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/notes_edit.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ErrorSummary;

/// Up to three places to call, and a form to add one by hand.
class PlacesPart : public QWidget {
    Q_OBJECT

public:
    PlacesPart(const PlanNotes& notes, NotesEdit edit, QWidget* parent = nullptr);

private:
    void addPlaces(QVBoxLayout* column, const PlanNotes& notes);
    void addForm(QVBoxLayout* column);
    void add();

    NotesEdit m_edit;
    ErrorSummary* m_problem = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace waymark::ui
