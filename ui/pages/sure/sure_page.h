// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/sure/sure_view.h"

class QVBoxLayout;

namespace waymark::ui {

/// How sure the order is: how far fits could move, and how often each option comes first.
class SurePage : public ScreenPage {
    Q_OBJECT

public:
    explicit SurePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;
    bool finish() override;

private:
    void addPicture(QVBoxLayout* column, const PictureWords& words, QWidget* picture);

    SureView m_view;
};

} // namespace waymark::ui
