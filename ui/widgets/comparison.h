// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/icons.h"
#include "widgets/dot_count.h"

#include <QList>
#include <QString>

#include <optional>

namespace waymark::ui {

struct ComparisonColumn {
    QString name;
    QString hint; ///< "You stay there"
    Icon icon = Icon::None;
};

struct ComparisonCell {
    QString text;
    QString hint;                                ///< small words after the text, "2 for, 2 against"
    int pips = -1;                               ///< 0 to 4 before the text; below 0: none
    std::optional<DotCount> dots = std::nullopt; ///< above the text, which says the same
    Icon icon = Icon::None;                      ///< before the text, and said by the hint
    bool isStrong = false;                       ///< the text stands out; the hint says why
};

struct ComparisonRow {
    QString question;
    QList<ComparisonCell> cells; ///< one for each column
    bool isSummary = false;      ///< a thicker line above
};

/// Questions people ask, answered for each option.
struct Comparison {
    QString caption;       ///< the table's name for screen readers
    QString questionTitle; ///< head of the first column, "Your question"
    QList<ComparisonColumn> columns;
    QList<ComparisonRow> rows;
};

} // namespace waymark::ui
