// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"

class QVBoxLayout;

namespace waymark::ui {

/// Rows in one card with thin lines between them.
class RowList : public Card {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    void addRow(QWidget* row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
};

} // namespace waymark::ui
