// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/notes_edit.h"
#include "pages/plan/plan_view.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;

/// Marks for each place that was visited, and all of them side by side.
class VisitsPart : public QWidget {
    Q_OBJECT

public:
    VisitsPart(Session& session, const QList<PlanPartView>& parts, NotesEdit edit,
               QWidget* parent = nullptr);

private:
    void showPlace(int place);
    QWidget* createPoint(const PlanLineView& line);
    void showSideBySide();
    void put(QWidget* part, QWidget*& before);
    void mark(const QString& line, const QString& word);

    Session& m_session;
    QList<PlanLineView> m_lines;
    NotesEdit m_edit;
    int m_place = 0;
    QVBoxLayout* m_column;
    QWidget* m_points = nullptr;
    QWidget* m_sideBySide = nullptr;
};

} // namespace waymark::ui
