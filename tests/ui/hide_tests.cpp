// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/habits.h"
#include "app/hide_guard.h"
#include "widgets/hide_cover.h"
#include "window_walk.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// After the third press two more are swallowed for a while.
constexpr int AfterSwallowing = 1700;

void pressShiftThreeTimes(WindowWalk& walk) {
    for (int i = 0; i < 3; ++i) {
        walk.press(Qt::Key_Shift);
    }
}

/// Counts which part of the window was painted while it was looked at.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(const WindowWalk& walk)
        : m_page(walk.window.page()) {
        qApp->installEventFilter(this);
    }

    int cover = 0;
    int page = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            const auto* widget = static_cast<QWidget*>(watched);
            // The cover may be made by the key that asks for it.
            const QWidget* at = widget;
            while (at != nullptr && qobject_cast<const HideCover*>(at) == nullptr) {
                at = at->parentWidget();
            }
            cover += at != nullptr ? 1 : 0;
            page += m_page == widget || m_page->isAncestorOf(widget) ? 1 : 0;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QWidget* m_page;
};

/// Opens `dialog` in front of the window, hides by keys pressed in it, and gives whether all of it
/// went.
bool goesWhenHidden(WindowWalk& walk, QDialog& dialog) {
    QTimer::singleShot(0, &dialog, [&] {
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&dialog, Qt::Key_Shift);
        }
    });
    const bool isRefused = dialog.exec() != QDialog::Accepted;
    bool isAlone = true;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        isAlone = isAlone && (window == &walk.window || !window->isVisible());
    }
    const bool isHidden = walk.window.isCovered();
    QTest::qWait(AfterSwallowing);
    walk.window.setCovered(false);
    return isRefused && isAlone && isHidden;
}

} // namespace

TEST_CASE(
    "the cover is painted before the key that hides has been dealt with, and no page in between") {
    WindowWalk walk;
    walk.press(Qt::Key_Shift);
    walk.press(Qt::Key_Shift);
    const PaintWatch watch(walk);
    // No event loop runs in here: what is painted now is the very next thing to be seen.
    QTest::sendKeyEvent(QTest::Press, QApplication::focusWidget(), Qt::Key_Shift, QString(),
                        Qt::NoModifier);
    CHECK(walk.window.isCovered());
    CHECK(watch.cover > 0);
    CHECK(watch.page == 0);
    QTest::qWait(50);
    CHECK(watch.page == 0);
}

TEST_CASE("every dialog goes when the window is hidden") {
    WindowWalk walk;
    QDialog plain(&walk.window);
    CHECK(goesWhenHidden(walk, plain));
    QFileDialog file(&walk.window);
    file.setOption(QFileDialog::DontUseNativeDialog);
    CHECK(goesWhenHidden(walk, file));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog print(&printer, &walk.window);
    CHECK(goesWhenHidden(walk, print));
}

TEST_CASE("while it is hidden, closing asks nothing and erases") {
    WindowWalk walk;
    walk.session.answerEnough();
    REQUIRE(walk.session.hasAnswers());
    walk.window.setCovered(true);
    CHECK(walk.window.close());
    CHECK_FALSE(walk.session.hasAnswers());
    CHECK(walk.session.currentCase().concerns.empty());
}

TEST_CASE("what is typed on the cover is thrown away") {
    WindowWalk walk;
    walk.window.setCovered(true);
    QTest::keyClicks(QApplication::focusWidget(), u"milk"_s);
    CHECK(walk.window.findChild<QPlainTextEdit*>()->toPlainText() == u"milk");
    walk.window.setCovered(false);
    CHECK(walk.window.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

TEST_CASE("after the time that was picked, a hidden window erases and closes") {
    using namespace std::chrono_literals;
    WindowWalk walk;
    Habits habits;
    habits.eraseAfterMinutes = 5;
    setHabits(&walk.window, habits);
    HideGuard quick(walk.window, 10ms);
    const QSignalSpy ended(&quick, &HideGuard::ended);
    walk.window.setCovered(true);
    CHECK(QTest::qWaitFor([&] { return ended.size() == 1; }, 5000));

    walk.window.setCovered(false);
    QTest::qWait(100);
    CHECK(ended.size() == 1);

    habits.eraseAfterMinutes = 0;
    setHabits(&walk.window, habits);
    walk.window.setCovered(true);
    QTest::qWait(100);
    CHECK(ended.size() == 1);
}

TEST_CASE("the end of the time erases what was answered and closes the window") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.window.setCovered(true);
    Q_EMIT walk.window.hideGuard().ended();
    CHECK_FALSE(walk.window.isVisible());
    CHECK_FALSE(walk.session.hasAnswers());
}

TEST_CASE("a lock hides the window, and ends it when it is hidden already") {
    WindowWalk walk;
    walk.session.answerEnough();
    HideGuard& guard = walk.window.hideGuard();
    guard.computerLocked();
    CHECK(walk.window.isCovered());
    CHECK(walk.session.hasAnswers());
    Habits never;
    never.eraseAfterMinutes = 0;
    setHabits(&walk.window, never);
    guard.computerLocked();
    CHECK(walk.session.hasAnswers());
    setHabits(&walk.window, {});
    guard.computerLocked();
    CHECK_FALSE(walk.window.isVisible());
    CHECK_FALSE(walk.session.hasAnswers());
}

TEST_CASE("the time is picked on Text and colors, and set back with the rest") {
    WindowWalk walk;
    walk.navigator.go({Screen::TextAndColors});
    walk.settle();
    CHECK(habitsOf(&walk.window).eraseAfterMinutes == 15);
    REQUIRE(walk.tabTo(u"15 minutes"_s));
    REQUIRE(walk.pick(u"60 minutes"_s));
    CHECK(habitsOf(&walk.window).eraseAfterMinutes == 60);
    REQUIRE(walk.tabTo(u"They work"_s));
    REQUIRE(walk.pick(u"They are off"_s));
    CHECK_FALSE(habitsOf(&walk.window).singleKeys);
    REQUIRE(walk.tabTo(u"Set all back"_s));
    walk.press(Qt::Key_Space);
    CHECK(habitsOf(&walk.window) == Habits());
}

TEST_CASE("what was copied here is marked, and taken back when all is erased", "[clipboard]") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Values});
    walk.settle();
    auto* box = walk.window.page()->findChild<QLineEdit*>();
    REQUIRE(box != nullptr);
    box->setText(u"near my sister"_s);
    box->selectAll();
    box->copy();
    QClipboard* clipboard = QApplication::clipboard();
    REQUIRE(clipboard->text() == u"near my sister");
    if (!clipboard->ownsClipboard()) {
        WARN("Only a screen knows who has copied: ui/clipboard looks there.");
        return;
    }
    CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
    walk.session.erase();
    CHECK(clipboard->text().isEmpty());
}

TEST_CASE("Shift three times hides the window, and brings it back to the same focus") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"age"_s});
    walk.settle();
    REQUIRE(walk.pick(u"26 to 59"_s));
    const QWidget* before = QApplication::focusWidget();

    pressShiftThreeTimes(walk);
    REQUIRE(walk.window.isCovered());
    CHECK(walk.focus() == u"Notes");
    walk.press(Qt::Key_Return);
    CHECK(walk.page() == u"age");

    QTest::qWait(AfterSwallowing);
    pressShiftThreeTimes(walk);
    CHECK_FALSE(walk.window.isCovered());
    CHECK(QApplication::focusWidget() == before);
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
}

TEST_CASE("after Hide and back, the page has its own keys again") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const auto& [route, lands] :
         {std::pair(Route{Screen::Plan}, Screen::Paper),
          std::pair(Route{Screen::PlanTask, u"people"_s}, Screen::Paper)}) {
        walk.navigator.go(route);
        walk.settle();
        pressShiftThreeTimes(walk);
        REQUIRE(walk.window.isCovered());
        walk.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(walk.screen() == route.screen);
        QTest::qWait(AfterSwallowing);
        pressShiftThreeTimes(walk);
        REQUIRE_FALSE(walk.window.isCovered());
        walk.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(walk.screen() == lands);
        QTest::qWait(AfterSwallowing);
    }
}

TEST_CASE("after a dialog was hidden, keys are for the page again") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Plan});
    walk.settle();
    QDialog dialog(&walk.window);
    REQUIRE(goesWhenHidden(walk, dialog));
    walk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(walk.screen() == Screen::Paper);
}

TEST_CASE("a page that came while the window was hidden has its keys too") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.window.setCovered(true);
    // What had the focus goes with its page.
    walk.navigator.go({Screen::Plan});
    walk.settle();
    walk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(walk.screen() == Screen::Plan);
    walk.window.setCovered(false);
    CHECK(QApplication::focusWidget() != nullptr);
    walk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(walk.screen() == Screen::Paper);
}

TEST_CASE("F12 hides once it is picked, and Shift no longer does") {
    WindowWalk walk;
    walk.navigator.go({Screen::TextAndColors});
    walk.settle();
    REQUIRE(walk.tabTo(u"Shift, 3 times"_s));
    REQUIRE(walk.pick(u"F12"_s));
    pressShiftThreeTimes(walk);
    CHECK_FALSE(walk.window.isCovered());
    walk.press(Qt::Key_F12);
    CHECK(walk.window.isCovered());
    walk.press(Qt::Key_F12);
    CHECK_FALSE(walk.window.isCovered());
}

TEST_CASE("trying Hide on the welcome page ends with a line that says what it was") {
    WindowWalk walk;
    REQUIRE(walk.tabTo(u"Try Hide"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.window.isCovered());
    QTest::qWait(AfterSwallowing);
    pressShiftThreeTimes(walk);
    REQUIRE_FALSE(walk.window.isCovered());
    CHECK(walk.focus() == u"Try Hide");
}

TEST_CASE("covering takes about as long as painting the page once") {
    constexpr int Turns = 9;
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Options});
    walk.settle();
    const auto middle = [&](const std::function<void()>& act, const std::function<void()>& undo) {
        std::vector<qint64> taken;
        for (int i = 0; i < Turns; ++i) {
            QElapsedTimer timer;
            timer.start();
            act();
            taken.push_back(timer.nsecsElapsed());
            undo();
            walk.settle();
        }
        std::ranges::nth_element(taken, taken.begin() + Turns / 2);
        return static_cast<double>(taken[Turns / 2]) / 1e6;
    };
    const double painted = middle([&] { walk.window.repaint(); }, [] {});
    const double covered =
        middle([&] { walk.window.setCovered(true); }, [&] { walk.window.setCovered(false); });
    INFO("painted in " << painted << " ms, covered in " << covered << " ms");
    CHECK(covered < 3 * painted);
}

} // namespace waymark::ui
