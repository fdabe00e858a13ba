// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/parts/choice_strip.h"
#include "pages/parts/shown_when.h"

#include <QList>

#include <utility>

class QVBoxLayout;

namespace waymark::ui {

/// Buttons that show the same page for another kind of care: above what it shows, or, in a narrow
/// window, below it, where they do not push it out of sight. So a page has two of them.
class OptionStrip : public ShownWhen {
    Q_OBJECT

public:
    OptionStrip(bool isNarrow, const QList<std::pair<QString, QString>>& options,
                const QString& chosen, QWidget* parent = nullptr);

    void setChosen(const QString& option) { m_strip->setChosen(option); }

Q_SIGNALS:
    void chosenChanged(const QString& option);

private:
    OptionStrip(bool isNarrow, ChoiceStrip* strip, QWidget* parent);

    ChoiceStrip* m_strip;
};

/// Puts `fresh` where `part` stood in the column of a page, tells it the layout, and lets the old
/// one go.
void replacePart(QVBoxLayout* column, QWidget*& part, QWidget* fresh, int index);

} // namespace waymark::ui
