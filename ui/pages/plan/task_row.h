// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/plan/plan_view.h"
#include "widgets/layout_mode.h"

#include <QAbstractButton>

class QGridLayout;

namespace waymark::ui {

class IconView;
class StatusChip;

/// One task in the plan: the whole row opens it. Its name says the status too.
class TaskRow : public QAbstractButton, public Adaptive {
    Q_OBJECT

public:
    TaskRow(const TaskView& task, const QString& status, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    QWidget* m_words;
    StatusChip* m_chip;
    IconView* m_arrow;
};

} // namespace waymark::ui
