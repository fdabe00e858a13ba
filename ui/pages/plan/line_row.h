// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/plan_view.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class LinkButton;
class TextLabel;

/// One line of a task: to read, to put in one's own words, to take out and to put back.
class LineRow : public QWidget {
    Q_OBJECT

public:
    /// How a line begins: a number, or a mark.
    LineRow(const PlanLineView& line, const QString& lead, bool canChange,
            QWidget* parent = nullptr);

Q_SIGNALS:
    void worded(const QString& line,
                const QString& words); ///< empty words: as it was written first
    void takenOut(const QString& line);

private:
    void addChange(QVBoxLayout* column);
    void open();
    void close();

    PlanLineView m_line;
    LinkButton* m_change = nullptr;
    QWidget* m_editor = nullptr;
    QLineEdit* m_field = nullptr;
};

} // namespace waymark::ui
