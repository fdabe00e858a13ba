// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/button.h"

namespace waymark::ui {

/// One of the parts of a page: a line in a list at the left, or an edged button in a row.
class PartButton : public Button {
    Q_OBJECT

public:
    explicit PartButton(const QString& text, QWidget* parent = nullptr);

    void setInList(bool inList);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isInList = false;
};

} // namespace waymark::ui
