// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/content_area.h"
#include "widgets/layout_mode.h"

#include <QCloseEvent>
#include <QPointer>
#include <QStringList>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class FrameFooter;
class FrameHeader;
class HideCover;
class ShiftWatcher;

/// What the frame shows around one page.
struct PageFrame {
    QString name;      ///< what screen readers hear as the page's name
    QString step;      ///< "Step 2 of 6  Your health"
    QString shortStep; ///< "Step 2/6"; empty: the same as step
    bool canGoBack = true;
    QString primary = {};       ///< text of the main button; empty: none
    QStringList secondary = {}; ///< further footer buttons, in order; "&" marks an Alt key
    ContentWidth width = ContentWidth::Reading;
    bool isQuestion = true; ///< focus goes to the first control; false: to the heading
};

/// The window around every page, and the cover that hides it.
class FrameWindow : public QWidget {
    Q_OBJECT

public:
    explicit FrameWindow(QWidget* parent = nullptr);

    /// Shows `page` with `side` beside it (may be null; usually a SideNote), scrolls to the top
    /// and moves focus. The window owns both from then on; earlier pages stay alive, hidden.
    void setPage(QWidget* page, const PageFrame& frame, QWidget* side = nullptr);
    void setFrame(const PageFrame& frame); ///< new words around the same page; focus stays
    /// One row between header and page, for those who have one; null: none. Not owned before it is
    /// set.
    void setBar(QWidget* bar);
    void setToolsShown(bool shown); ///< Text and colors, in the header
    void setPrimaryEnabled(bool enabled);
    [[nodiscard]] QWidget* page() const;
    [[nodiscard]] LayoutMode layoutMode() const { return m_mode; }

    void adapt(QWidget* part);      ///< tells new Adaptive widgets under `part` the mode
    void say(const QString& words); ///< a polite line for screen readers

    void setCovered(bool covered); ///< Hide now, and back to the same page and focus
    /// Makes what covers the page; setCovered() does it, too, where nobody has before.
    void readyCover();
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    void setShiftHides(bool on); ///< false: F12 hides instead

Q_SIGNALS:
    void backRequested();
    void primaryRequested();
    void secondaryRequested(int index);
    void helpRequested();
    void settingsRequested();
    void escapePressed();
    void digitPressed(const QString& digit); ///< 0 to 9, outside text boxes
    void coveredChanged(bool covered);
    void layoutModeChanged(waymark::ui::LayoutMode mode);
    void closeRequested(QCloseEvent* event); ///< ignore the event to stay open

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Gives the focus to a place of the page that is shown now; false: the window chooses. A
    /// screen reader reads every place that gets it, so it goes straight where it stays.
    virtual bool focusPage() { return false; }

private:
    void connectParts();
    void addShortcuts();
    void pressEnter();
    void jumpToNextZone();
    void focusFirst(bool isQuestion);
    void orderTabs();
    void updateMode();
    void closeOtherWindows();

    LayoutMode m_mode = LayoutMode::Wide;
    bool m_isCovered = false;
    bool m_hidesByF12 = false;
    QStackedWidget* m_stack;
    QWidget* m_frame;
    QVBoxLayout* m_zones;
    FrameHeader* m_header;
    ContentArea* m_content;
    FrameFooter* m_footer;
    HideCover* m_cover = nullptr; ///< the first page comes sooner without it
    ShiftWatcher* m_shift;
    QPointer<QWidget> m_bar;
    QPointer<QWidget> m_focusBefore;
};

} // namespace waymark::ui
