// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

// The window stands before its questions and rules have been read, so every way on from its first
// page has to wait for them, and has to end at a page that says so when they cannot be used.

#include "app/first_paint.h"
#include "app/main_window.h"
#include "app/navigator.h"
#include "app/reading.h"
#include "app/session.h"

#include "support/catch.h"
#include "support/folders.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using waymark::tests::TemporaryFolder;

namespace waymark::ui {

namespace {

/// A data folder named by the environment, for as long as it lives.
class NamedData {
public:
    explicit NamedData(const std::string& folder)
        : m_before(qgetenv(Name)) {
        qputenv(Name, QByteArray::fromStdString(folder));
    }
    ~NamedData() {
        if (m_before.isNull()) {
            qunsetenv(Name);
        } else {
            qputenv(Name, m_before);
        }
    }
    NamedData(const NamedData&) = delete;
    NamedData& operator=(const NamedData&) = delete;

private:
    static constexpr const char* Name = "WAYMARK_DATA_DIR";
    QByteArray m_before;
};

/// A window as it stands right after the program was started.
struct FreshWindow {
    Session session;
    Navigator navigator{session};
    MainWindow window{session, navigator};

    FreshWindow() {
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }
    [[nodiscard]] Screen screen() const { return navigator.current().screen; }
};

} // namespace

TEST_CASE("the first page stands before the rules have been read") {
    FreshWindow fresh;
    CHECK(fresh.screen() == Screen::Welcome);
    CHECK_FALSE(fresh.session.isReady());
    CHECK_FALSE(fresh.window.grab().isNull());
    CHECK_FALSE(fresh.session.isReady());
}

TEST_CASE("Start waits for the rules") {
    FreshWindow fresh;
    fresh.window.findChild<QRadioButton*>()->click();
    QTest::keyClick(&fresh.window, Qt::Key_Return);
    CHECK(fresh.session.isReady());
    CHECK(fresh.screen() == Screen::BeforeYouStart);
}

TEST_CASE("help waits for nothing") {
    FreshWindow fresh;
    QTest::keyClick(&fresh.window, Qt::Key_F1);
    CHECK(fresh.screen() == Screen::GetHelp);
    fresh.navigator.back();
    CHECK(fresh.screen() == Screen::Welcome);
}

TEST_CASE("what waits for the first paint happens once, after it") {
    QWidget window;
    int times = 0;
    int paints = 0;
    afterFirstPaint(&window, [&] { ++times; });
    QApplication::processEvents();
    CHECK(times == 0);
    window.show();
    CHECK(QTest::qWaitFor([&] { return times == 1; }));
    while (++paints < 3) {
        window.repaint();
        QApplication::processEvents();
    }
    CHECK(times == 1);
}

TEST_CASE("what was begun to be read tells of its end") {
    FreshWindow fresh;
    bool isTold = false;
    beginReading("en");
    whenRead(&fresh.session, [&] { isTold = fresh.session.load(); });
    CHECK(QTest::qWaitFor([&] { return isTold; }, 60000));
    CHECK(fresh.screen() == Screen::Welcome);
    CHECK(fresh.session.isReady());
}

TEST_CASE("rules that cannot be used are told of at the first step, and help still opens") {
    const TemporaryFolder empty;
    const NamedData named(empty.path());
    FreshWindow fresh;
    CHECK(fresh.screen() == Screen::Welcome);
    SECTION("by Start") {
        fresh.window.findChild<QRadioButton*>()->click();
        QTest::keyClick(&fresh.window, Qt::Key_Return);
        CHECK(fresh.screen() == Screen::DataMissing);
    }
    SECTION("by another page") {
        fresh.navigator.go({Screen::Learn});
        CHECK(fresh.screen() == Screen::DataMissing);
    }
    SECTION("by help, which opens all the same") {
        QTest::keyClick(&fresh.window, Qt::Key_F1);
        CHECK(fresh.screen() == Screen::GetHelp);
        fresh.navigator.back();
        CHECK(fresh.screen() == Screen::DataMissing);
    }
    SECTION("by the end of the reading") {
        beginReading("en");
        whenRead(&fresh.session, [&] {
            if (!fresh.session.load()) {
                fresh.navigator.restart();
            }
        });
        CHECK(QTest::qWaitFor([&] { return fresh.screen() == Screen::DataMissing; }, 60000));
    }
    CHECK(fresh.session.hasFailed());
    fresh.navigator.go({Screen::GetHelp});
    CHECK(fresh.screen() == Screen::GetHelp);
}

} // namespace waymark::ui
