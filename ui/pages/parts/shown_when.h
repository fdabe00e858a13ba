// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

namespace waymark::ui {

/// Shows what it holds in a narrow window only, or in all but a narrow one. So a thing can stand
/// in two places, and be met by Tab where it is seen.
class ShownWhen : public QWidget, public Adaptive {
    Q_OBJECT

public:
    ShownWhen(bool isNarrow, QWidget* content, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    bool m_isNarrow;
};

} // namespace waymark::ui
