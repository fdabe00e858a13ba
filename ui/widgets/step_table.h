// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"
#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class StepRow;

struct StepTableRow {
    QString id;
    QString name;
    QString hint;
    int chosen = 0;
    QString fixed; ///< words in place of the steps, for a row that cannot be set
};

/// Things down, a few steps across, one picked in each row: a radio group for every row.
class StepTable : public Card, public Adaptive {
    Q_OBJECT

public:
    StepTable(const QStringList& steps, const QList<StepTableRow>& rows, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void setChosen(const QString& id, int step);          ///< says nothing
    void setNote(const QString& id, const QString& note); ///< under that row; none elsewhere
    void focusFirst();

Q_SIGNALS:
    void chosenChanged(const QString& id, int step); ///< by the person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_head;
    QList<StepRow*> m_rows;
};

} // namespace waymark::ui
