// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/frame_window.h"

#include <QPointer>

namespace waymark::ui {

class CounselorMode;
class HideGuard;
class Navigator;
class OwnClipboard;
class PageKeys;
class ScreenPage;
class Session;

/// The one window: shows the navigator's current page in the frame and passes keys and buttons on.
class MainWindow : public FrameWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    [[nodiscard]] ScreenPage* screenPage() const;
    [[nodiscard]] HideGuard& hideGuard() const { return *m_guard; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusPage() override;

private:
    void connectFrame();
    void showCurrent();
    [[nodiscard]] PageFrame currentFrame() const;
    void connectPage(ScreenPage* page);
    void pressPrimary();
    void openSearch();
    [[nodiscard]] PageKeys* pageKeys() const; ///< null: none, or hidden
    void leave(QCloseEvent* event);
    [[nodiscard]] QString stepWords() const;
    [[nodiscard]] QString shortStepWords() const;

    Session& m_session;
    Navigator& m_navigator;
    HideGuard* m_guard;
    OwnClipboard* m_clipboard;
    CounselorMode* m_counselor = nullptr;
    QPointer<ScreenPage> m_page;
};

} // namespace waymark::ui
