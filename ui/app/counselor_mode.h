// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

#include <QObject>
#include <QPointer>

namespace waymark::ui {

class CounselorBar;
class FrameWindow;
class Navigator;
class Session;

/// What a counselor has more: a row with the client and the steps, keys to jump to them, and a view
/// that is turned to the client.
class CounselorMode : public QObject {
    Q_OBJECT

public:
    CounselorMode(FrameWindow& window, Session& session, Navigator& navigator);

    /// The window has moved to another page.
    void update();
    /// The key M passes the mouse on, in the shared view. False: it was not for this.
    bool pressKey(int key);

private:
    [[nodiscard]] bool isOn() const;
    void goToStep(int step);
    void toggleShared();

    FrameWindow& m_window;
    Session& m_session;
    Navigator& m_navigator;
    QPointer<CounselorBar> m_bar;
    int m_zoomBefore = 100;
};

} // namespace waymark::ui
