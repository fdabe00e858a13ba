// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

#include <cstdint>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace waymark::ui {

class OnePart;
class TextLabel;

/// The counselor's own page: the clients of this sitting, notes, and what ends it.
class ClientsPage : public ScreenPage {
    Q_OBJECT

public:
    explicit ClientsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;

private:
    enum class State : std::uint8_t { Home, AskNew, AskEnd };

    [[nodiscard]] QWidget* createHome();
    [[nodiscard]] QWidget* createQuestion(State state);
    void addList(QVBoxLayout* column);
    void addLabel(QVBoxLayout* column);
    void addNotes(QVBoxLayout* column);
    void addChoices(QVBoxLayout* column);
    void show(State state);
    void startNew();
    void endSession();
    void openClient(int row);
    [[nodiscard]] QString newQuestion() const;

    State m_state = State::Home;
    OnePart* m_parts;
    QLineEdit* m_label = nullptr;
    TextLabel* m_labelWarning = nullptr;
    TextLabel* m_heading = nullptr;
    TextLabel* m_newQuestion = nullptr;
    TextLabel* m_endQuestion = nullptr;
    QPlainTextEdit* m_notes = nullptr;
};

} // namespace waymark::ui
