// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/questions/choice_view.h"

class QVBoxLayout;

namespace waymark::ui {

class AnswerGroup;
class TextLabel;
class TickCard;

/// One question with one answer. An answer counts as soon as it is picked.
class ChoicePage : public ScreenPage {
    Q_OBJECT

public:
    ChoicePage(const Page& page, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    [[nodiscard]] QWidget* createSide() override;
    bool finish() override;
    void pressSecondary(int index) override;
    void pressDigit(const QString& digit) override;
    bool focusStart() override;

private:
    void addAnswers(QVBoxLayout* column);
    void store(const QString& id);
    [[nodiscard]] QWidget* createCanWait();
    void addRest(QVBoxLayout* lines);
    void showThatItCanWait();

    const Page& m_page;
    ChoiceView m_view;
    AnswerGroup* m_answers;
    TextLabel* m_canWaitWords = nullptr;
    TickCard* m_rest = nullptr; ///< null for a relative, who is not the one who is sick
    QWidget* m_canWait;
};

} // namespace waymark::ui
