// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

/// The heads of the columns above the option cards; one line of them where cards are stacked.
class OptionsLegend : public QWidget, public Adaptive {
    Q_OBJECT

public:
    OptionsLegend(const QString& reasons, const QString& reach, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    void refit();

    LayoutMode m_mode = LayoutMode::Wide;
    QHBoxLayout* m_row;
    QWidget* m_name;
    QWidget* m_reach = nullptr;
};

} // namespace waymark::ui
