// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QString>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace waymark::ui {

/// A price in US dollars, as far as it is known.
struct CostRange {
    QString unit; ///< "a week"; empty: it is said beside the bar
    std::optional<int> low;
    std::optional<int> typical;
    std::optional<int> high;
};

/// From low over typical to high on a line that starts at nothing, with all of it in words.
class CostBar : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `scaleEnd` is the dollars at the right end: the same for all bars of one unit.
    CostBar(const CostRange& cost, int scaleEnd, QWidget* parent = nullptr);

    /// "$500 to $650 a day. Typical: not known."
    [[nodiscard]] static QString words(const CostRange& cost);
    /// A round number of dollars at or above all amounts.
    [[nodiscard]] static int scaleEndFor(const QList<CostRange>& costs);

    void setLayoutMode(LayoutMode mode) override;

private:
    QGridLayout* m_grid;
    QWidget* m_strip = nullptr; ///< none where no amount is known
    QWidget* m_words;
};

} // namespace waymark::ui
