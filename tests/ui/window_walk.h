// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "app/navigator.h"
#include "app/session.h"

#include <QByteArray>
#include <QStringList>

namespace waymark::ui {

struct LoadedSession : Session {
    LoadedSession();
    /// Gives the answer that the words of a case file would: a value, or "?" for "not sure".
    void answer(const char* variable, const char* value);
    /// So much that the six are ranked: outpatient and dual-diagnosis care tie.
    void answerEnough();
    [[nodiscard]] std::optional<Answer> answered(const char* variable) const;
    [[nodiscard]] VariableIndex index(const char* variable) const;
    [[nodiscard]] Answer valueOf(const char* variable, const char* value) const;
};

/// The real window, used by its keyboard alone.
struct WindowWalk {
    LoadedSession session;
    Navigator navigator{session};
    MainWindow window{session, navigator};

    WindowWalk();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void settle();
    /// The accessible name of what has the focus.
    [[nodiscard]] QString focus() const;
    /// Presses Tab until the focus is on `name`.
    [[nodiscard]] bool tabTo(const QString& name);
    /// Moves through the answers of a question to `name`, and picks it.
    [[nodiscard]] bool pick(const QString& name);
    [[nodiscard]] Screen screen() const { return navigator.current().screen; }
    [[nodiscard]] QString page() const { return navigator.current().id; }
};

/// Waits until "What would change this" has looked at everything.
void waitForChanges(WindowWalk& walk);

/// Types a path into the next file dialog, and accepts it.
void answerFileDialog(const QString& path);

/// What screen readers call a widget.
[[nodiscard]] QString accessibleName(QWidget* widget);

/// What is in a file; fails the test when it cannot be read.
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace waymark::ui
