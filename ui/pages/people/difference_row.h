// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/people/people_view.h"

#include <QWidget>

namespace waymark::ui {

class ColumnHeads;

/// One question with both answers, what the difference changes and what to talk about.
class DifferenceRow : public QWidget {
    Q_OBJECT

public:
    DifferenceRow(const DifferenceView& view, const DifferenceHeads& heads,
                  QWidget* parent = nullptr);
};

/// The heads above such rows.
[[nodiscard]] ColumnHeads* createDifferenceHeads(const DifferenceHeads& heads);

} // namespace waymark::ui
