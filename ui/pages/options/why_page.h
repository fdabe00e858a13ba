// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/parts/chosen_option_page.h"

namespace waymark::ui {

struct WhyView;

/// Why one kind of care has its place: every reason, and what else counts.
class WhyPage : public ChosenOptionPage {
    Q_OBJECT

public:
    WhyPage(const QString& option, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;

protected:
    Parts createParts() override;

private:
    [[nodiscard]] bool isSetting() const;
    QWidget* createBody(const WhyView& view);
    QWidget* createHead(const WhyView& view);
    QWidget* createReasons(const WhyView& view);
};

} // namespace waymark::ui
