// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

namespace waymark::ui {

/// What to know first: that all can be skipped, and what Hide can and cannot do.
class BeforeYouStartPage : public ScreenPage {
    Q_OBJECT

public:
    explicit BeforeYouStartPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;

private:
    [[nodiscard]] QStringList lines() const;
};

} // namespace waymark::ui
