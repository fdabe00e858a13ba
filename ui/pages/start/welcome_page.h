// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/page_keys.h"
#include "app/screen_page.h"
#include "questionnaire/answers.h"
#include "widgets/layout_mode.h"

class QVBoxLayout;

namespace waymark::ui {

class AnswerGroup;
class ErrorSummary;
class TextLabel;

/// Who is this for: the one question that needs an answer. It sets the voice.
class WelcomePage : public ScreenPage, public PageKeys, public Adaptive {
    Q_OBJECT

public:
    explicit WelcomePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    [[nodiscard]] QWidget* createSide() override;
    bool finish() override;
    void pressSingle(const QString& sign) override; ///< O opens a saved file
    bool focusStart() override;
    void setLayoutMode(LayoutMode mode) override;

private:
    void addProof(QVBoxLayout* column);
    void addWays(QVBoxLayout* column);
    void addQuestion(QVBoxLayout* column);
    void pick(const QString& id);
    void showMissing();
    void tryHide();
    [[nodiscard]] bool isNewClient(const QString& id) const;

    Voice m_voiceBefore;
    ErrorSummary* m_errors;
    TextLabel* m_intro = nullptr;
    QWidget* m_gap = nullptr;
    QWidget* m_place = nullptr; ///< of the folded side note
    AnswerGroup* m_who = nullptr;
    QWidget* m_firstAnswer = nullptr;
    TextLabel* m_missing = nullptr;
    TextLabel* m_newClient = nullptr;
    TextLabel* m_hideNote = nullptr;
};

} // namespace waymark::ui
