// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "casefile/secret.h"

#include <cstdint>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ErrorSummary;
class OnePart;
class TextLabel;
class WorkPart;

/// What a file is opened for.
enum class OpenFor : std::uint8_t {
    GoingOn,     ///< its answers take the place of those so far
    SomeoneElse, ///< put beside those so far, as someone else's
    EarlierTime  ///< put beside those so far, as from before
};
[[nodiscard]] QString openWord(OpenFor purpose); ///< the id of the route; empty for GoingOn

/// Opening a saved file: which one, its passphrase if it has one, then the answers to check.
class OpenPage : public ScreenPage {
    Q_OBJECT

public:
    /// `purpose` as openWord() says it.
    OpenPage(const QString& purpose, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;

private:
    enum class State : std::uint8_t { Choose, Passphrase, Working, LeftOut };

    [[nodiscard]] QWidget* createChoose();
    [[nodiscard]] QWidget* createPassphrase();
    [[nodiscard]] QWidget* createLeftOut();
    void show(State state);
    void choose();
    void open();
    void read(Secret passphrase);
    void finishWork(const QString& faultKey);
    void showLeftOut();
    void goOn();
    [[nodiscard]] bool isReplayed() const;
    void fail(const QString& message, QWidget* field);

    OpenFor m_for = OpenFor::GoingOn;
    State m_state = State::Choose;
    QString m_path;
    ErrorSummary* m_errors;
    OnePart* m_parts;
    TextLabel* m_file = nullptr;
    QLineEdit* m_words = nullptr;
    WorkPart* m_work = nullptr;
    TextLabel* m_other = nullptr;
    QVBoxLayout* m_leftOut = nullptr;
};

} // namespace waymark::ui
