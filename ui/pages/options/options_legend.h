// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

class TextLabel;

/// The heads of the columns above the option cards; one line of them where cards are stacked.
class OptionsLegend : public QWidget, public Adaptive {
    Q_OBJECT

public:
    OptionsLegend(const QString& reasons, const QString& reach, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void setRanked(bool ranked); ///< false: the cards below have no number before their names

private:
    void refit();

    LayoutMode m_mode = LayoutMode::Wide;
    bool m_isRanked = true;
    QHBoxLayout* m_row;
    TextLabel* m_name;
    TextLabel* m_reach = nullptr;
};

} // namespace waymark::ui
