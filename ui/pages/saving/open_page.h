// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

class QLineEdit;
class QStackedLayout;

namespace waymark::ui {

class ErrorSummary;
class TextLabel;
class WorkPart;

/// Opening a saved file: which one, its passphrase if it has one, then the answers to check.
class OpenPage : public ScreenPage {
    Q_OBJECT

public:
    explicit OpenPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    enum class State : std::uint8_t { Choose, Passphrase, Working };

    [[nodiscard]] QWidget* createChoose();
    [[nodiscard]] QWidget* createPassphrase();
    void show(State state);
    void choose();
    void open();
    void finishWork(const QString& faultKey);
    void fail(const QString& message, QWidget* field);

    State m_state = State::Choose;
    QString m_path;
    ErrorSummary* m_errors;
    QStackedLayout* m_parts;
    TextLabel* m_file = nullptr;
    QLineEdit* m_words = nullptr;
    WorkPart* m_work = nullptr;
};

} // namespace waymark::ui
