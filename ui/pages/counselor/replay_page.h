// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

namespace waymark::ui {

/// An old case worked out anew: what follows now beside what followed on the day it was kept.
class ReplayPage : public ScreenPage {
    Q_OBJECT

public:
    explicit ReplayPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
};

} // namespace waymark::ui
