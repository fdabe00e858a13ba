// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

#include <cstdint>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ErrorSummary;
class OnePart;
class TextLabel;
class WorkPart;

/// Saving the answers to a file: with a passphrase, or, after a second word, without one.
class SavePage : public ScreenPage {
    Q_OBJECT

public:
    explicit SavePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    [[nodiscard]] QWidget* createSide() override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    enum class State : std::uint8_t { Form, Consent, Working, Done };

    [[nodiscard]] QWidget* createForm();
    [[nodiscard]] QWidget* createConsent();
    [[nodiscard]] QWidget* createDone();
    void show(State state);
    void showFrame();
    [[nodiscard]] QString heading() const;
    void showStrength();
    [[nodiscard]] bool isFormFine();
    void saveSealed();
    void savePlain();
    void finishWork(const QString& faultKey);
    void fillDone();
    void deleteFile();
    void fail(const QString& message);

    State m_state = State::Form;
    ErrorSummary* m_errors;
    OnePart* m_parts;
    TextLabel* m_heading = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    TextLabel* m_strength = nullptr;
    TextLabel* m_done = nullptr;
    TextLabel* m_backup = nullptr;
    QWidget* m_delete = nullptr;
    QWidget* m_deleteWords = nullptr;
    WorkPart* m_work = nullptr;
    bool m_isPlain = false;
    bool m_isDeleted = false;
};

} // namespace waymark::ui
