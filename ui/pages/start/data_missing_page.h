// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

namespace waymark::ui {

/// Shown when the program's data cannot be used. Get help now still works.
class DataMissingPage : public ScreenPage {
    Q_OBJECT

public:
    explicit DataMissingPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
};

} // namespace waymark::ui
