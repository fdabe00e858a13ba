// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace waymark::ui {

struct DayItem {
    QString time; ///< "8:00"; empty: the whole part of the day
    QString text;
};

struct DayPart {
    QString heading; ///< "Morning"
    QList<DayItem> items;
};

/// A day in columns, or stacked when narrow.
class UsualDay : public QWidget, public Adaptive {
    Q_OBJECT

public:
    UsualDay(const QList<DayPart>& parts, const QString& note, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    QWidget* createPart(const DayPart& part);

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QList<QWidget*> m_parts;
    QWidget* m_note = nullptr;
};

} // namespace waymark::ui
