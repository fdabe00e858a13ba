// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/questions/check_answers_view.h"

class QVBoxLayout;

namespace waymark::ui {

/// All answers at a glance, each with the way to change it.
class CheckAnswersPage : public ScreenPage {
    Q_OBJECT

public:
    /// `focusId`: the page whose row was come back to; may be empty.
    CheckAnswersPage(const QString& focusId, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    [[nodiscard]] QWidget* createSections(qsizetype from, qsizetype to);
    void addSection(QVBoxLayout* column, const CheckSection& section);

    QString m_focusId;
    CheckAnswersView m_view;
    AnswerRow* m_focusRow = nullptr;
};

} // namespace waymark::ui
