// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/plan/plan_view.h"
#include "plan/plan_notes.h"

#include <functional>

class QVBoxLayout;

namespace waymark::ui {

/// One task of the plan, with its lines, what the person adds, and how far they are.
class PlanTaskPage : public ScreenPage {
    Q_OBJECT

public:
    PlanTaskPage(const QString& task, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;

private:
    /// Changes the notes, says so, and shows the page anew.
    void change(const std::function<void(PlanNotes&)>& edit, const QString& words);
    /// A piece of the page, and about how many lines it has.
    struct Block {
        QWidget* widget;
        qsizetype lines;
    };

    void fill();
    void addBlocks(QVBoxLayout* column);
    [[nodiscard]] QList<Block> createBlocks();
    [[nodiscard]] bool needsWholeWidth() const;
    [[nodiscard]] bool hasTwoColumns() const;
    void addBody(QVBoxLayout* column);
    void addPlaces(QVBoxLayout* column);
    void addPart(QVBoxLayout* column, const PlanPartView& part);
    void addWay(QVBoxLayout* column);
    void addTakenOut(QVBoxLayout* column, const PlanPartView& part);
    void addStatus(QVBoxLayout* column);

    TaskPageView m_view;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

} // namespace waymark::ui
