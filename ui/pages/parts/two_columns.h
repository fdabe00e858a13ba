// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

/// Two parts of a page side by side when wide, else one below the other.
class TwoColumns : public QWidget, public Adaptive {
    Q_OBJECT

public:
    TwoColumns(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    QBoxLayout* m_layout;
};

} // namespace waymark::ui
