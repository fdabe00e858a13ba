// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"

#include <QWidget>

namespace waymark::ui {

/// How far a task is, in words with an edge; done has a tint of its own.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    StatusChip(TaskStatus status, const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TaskStatus m_status;
    QString m_words;
};

} // namespace waymark::ui
