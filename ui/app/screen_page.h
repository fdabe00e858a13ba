// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "widgets/frame_window.h"

#include <QWidget>

namespace waymark::ui {

class Session;

/// A screen inside the window: it shows the session's state and hands what the person does back to
/// it. It is made when first shown and made anew when shown again.
class ScreenPage : public QWidget {
    Q_OBJECT

public:
    explicit ScreenPage(Session& session, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_session(session) {}

    /// What the window shows around this page. The step words are filled in by the window.
    [[nodiscard]] virtual PageFrame frame() const = 0;
    /// A note beside the page; null: none. Asked for once, owned by the window from then on.
    [[nodiscard]] virtual QWidget* createSide() { return nullptr; }
    /// The main button was pressed. True: go on to the next screen; false: something is in the way,
    /// and shown.
    virtual bool finish() { return true; }
    /// A footer button beside the main one was pressed.
    virtual void pressSecondary(int index) { Q_UNUSED(index) }
    /// A number key was pressed outside text boxes.
    virtual void pressDigit(const QString& digit) { Q_UNUSED(digit) }
    /// Focus for a page that is come back to; false: the window's own choice.
    virtual bool focusStart() { return false; }

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);
    void nextRequested();
    void restartRequested();
    void coverRequested();
    void frameChanged();                  ///< the words of the footer are others now
    void announced(const QString& words); ///< a polite line for screen readers

protected:
    [[nodiscard]] Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace waymark::ui
