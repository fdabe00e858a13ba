// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/parts/chosen_option_page.h"

namespace waymark::ui {

struct PathView;

/// Care as a way: what comes first, what after, and what goes along with all of it.
class PathPage : public ChosenOptionPage {
    Q_OBJECT

public:
    PathPage(const QString& option, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;

protected:
    Parts createParts() override;

private:
    QWidget* createHead(const PathView& view);
    QWidget* createBody(const PathView& view);
    QWidget* createPicture(const PathView& view);
    QWidget* createWords(const PathView& view);
};

} // namespace waymark::ui
