// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/learn/about_view.h"

namespace waymark::ui {

/// What this is, who made it, what it rests on, and what it cannot do.
class AboutPage : public ScreenPage {
    Q_OBJECT

public:
    explicit AboutPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;

private:
    [[nodiscard]] QWidget* createParts(const QList<AboutPart>& parts) const;
};

} // namespace waymark::ui
