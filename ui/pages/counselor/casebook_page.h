// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "casebook/casebook.h"

#include <cstdint>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ErrorSummary;
class OnePart;
class TextLabel;
class WorkPart;

/// A folder of sealed cases under one passphrase: opened or made, and then listed.
class CasebookPage : public ScreenPage {
    Q_OBJECT

public:
    explicit CasebookPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

    /// Opens the casebook in that folder; makes one where there is none.
    void useFolder(const QString& folder);

private:
    enum class State : std::uint8_t { Closed, Working, Open };

    [[nodiscard]] QWidget* createClosed();
    [[nodiscard]] QWidget* createOpen();
    void fillList();
    [[nodiscard]] QWidget* createCase(const CasebookEntry& entry);
    void show(State state);
    void chooseFolder();
    void finishWork(const QString& faultKey);
    void keep();
    void take(const QString& file);
    void remove(const QString& file);
    void fail(const QString& message, QWidget* field);

    State m_state = State::Closed;
    ErrorSummary* m_errors;
    TextLabel* m_heading = nullptr;
    OnePart* m_parts;
    QLineEdit* m_words = nullptr;
    WorkPart* m_work = nullptr;
    QWidget* m_open = nullptr;
    QWidget* m_list = nullptr;
    TextLabel* m_said = nullptr;
};

} // namespace waymark::ui
