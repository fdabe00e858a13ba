// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/plan/plan_view.h"

class QVBoxLayout;

namespace waymark::ui {

class TaskRow;

/// The plan: a first step, then tasks in any order, each with its status in words.
class PlanPage : public ScreenPage {
    Q_OBJECT

public:
    /// `task`: whose row gets focus; may be empty.
    PlanPage(const QString& task, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    [[nodiscard]] QWidget* createAside();
    void addPath(QVBoxLayout* column);
    void addFirstStep(QVBoxLayout* column);
    void addOptions(QVBoxLayout* column);
    void addSections(QVBoxLayout* column);
    void takeOut(const PickedOptionView& option, QWidget* row);

    QString m_focusTask;
    PlanView m_view;
    TaskRow* m_focusRow = nullptr;
};

} // namespace waymark::ui
