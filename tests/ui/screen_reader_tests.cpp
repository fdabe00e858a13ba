// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/accessibility.h"
#include "window_walk.h"

#include "app/screen_page.h"
#include "support/catch.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int FarBehind = 1000;

/// Hears what goes out to screen readers.
class Hearing {
public:
    Hearing() {
        s_heard = {};
        m_before = QAccessible::installUpdateHandler(&Hearing::hear);
        QAccessible::setActive(true);
    }
    ~Hearing() {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Hearing(const Hearing&) = delete;
    Hearing& operator=(const Hearing&) = delete;

    /// The lines said without moving focus.
    [[nodiscard]] static QStringList said() { return s_heard.said; }
    /// What got the focus, in order.
    [[nodiscard]] static QStringList focused() { return s_heard.focused; }

private:
    struct Heard {
        QStringList said;
        QStringList focused;
    };

    static void hear(QAccessibleEvent* event) {
        const QAccessibleInterface* interface = event->accessibleInterface();
        if (interface == nullptr) {
            return;
        }
        // Qt also tells of the one that loses it; the bridge to AT-SPI knows, and access/journey
        // hears none of that.
        if (event->type() == QAccessible::Focus && interface->state().focused) {
            s_heard.focused.append(interface->text(QAccessible::Name));
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement) {
            s_heard.said.append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
        }
#else
        if (event->type() == QAccessible::ObjectShow &&
            interface->role() == QAccessible::Notification) {
            s_heard.said.append(interface->text(QAccessible::Name));
        }
#endif
    }

    static inline Heard s_heard;
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace

TEST_CASE("a child that is gone while a screen reader looks is no child") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const Screen screen :
         {Screen::Welcome, Screen::Options, Screen::SideBySide, Screen::Plan}) {
        walk.navigator.go({screen});
        walk.settle();
        for (QWidget* widget : walk.window.findChildren<QWidget*>()) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            const bool isOfItems =
                qobject_cast<QAbstractItemView*>(widget) != nullptr; // its children are cells
            if (interface != nullptr && !isOfItems && interface->tableInterface() == nullptr) {
                INFO(widget->metaObject()->className());
                CHECK(interface->child(interface->childCount() + FarBehind) == nullptr);
            }
        }
    }
}

TEST_CASE("a page to read is heard by its heading alone, a question by one line") {
    WindowWalk walk;
    {
        const Hearing hearing;
        walk.navigator.go({Screen::BeforeYouStart});
        walk.settle();
        CHECK(Hearing::focused() == QStringList{u"Before you start"_s});
        CHECK(Hearing::said().isEmpty());
    }
    {
        const Hearing hearing;
        walk.press(Qt::Key_Return);
        CHECK(walk.screen() == Screen::Question);
        CHECK(Hearing::focused().size() == 1);
        CHECK(Hearing::said() == QStringList{u"Is any of this happening now?"_s});
    }
}

TEST_CASE("an answer toggled by a screen reader's action counts like one that was pressed") {
    WindowWalk walk;
    walk.navigator.go({Screen::Question, u"age"_s});
    walk.settle();
    for (auto* radio : walk.window.page()->findChildren<QRadioButton*>()) {
        if (radio->accessibleName() == u"26 to 59") {
            QAccessible::queryAccessibleInterface(radio)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
        }
    }
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));

    walk.session.answerEnough();
    walk.navigator.go({Screen::Values});
    walk.settle();
    for (auto* radio : walk.window.page()->findChildren<QRadioButton*>()) {
        if (!radio->isChecked()) {
            QAccessible::queryAccessibleInterface(radio)->actionInterface()->doAction(
                QAccessibleActionInterface::toggleAction());
            break;
        }
    }
    CHECK_FALSE(walk.session.currentCase().importance.empty());
}

TEST_CASE("what one change brings to say is said at once, and nothing while the window is hidden") {
    WindowWalk walk;
    const Hearing hearing;
    walk.window.say(u"One."_s);
    walk.window.say(u"Two."_s);
    walk.window.say(u"One."_s);
    walk.settle();
    CHECK(Hearing::said() == QStringList{u"One.\nTwo."_s});
    walk.window.say(u"Three."_s);
    walk.window.setCovered(true);
    walk.settle();
    CHECK(Hearing::said().size() == 1);
    CHECK(Hearing::focused() == QStringList{u"Notes"_s});
    for (const QWidget* widget : walk.window.findChildren<QWidget*>()) {
        CHECK((!widget->isVisible() || widget->accessibleName().isEmpty() ||
               widget->accessibleName() == u"Notes"));
    }
}

TEST_CASE("each screen has one heading for screen readers, and it is the page's name") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (int i = 0; i <= static_cast<int>(Screen::DataMissing); ++i) {
        const auto screen = static_cast<Screen>(i);
        const QString id =
            screen == Screen::Question   ? u"withdrawal"_s
            : screen == Screen::PlanTask ? u"naloxone"_s
            : screen == Screen::Why || screen == Screen::OptionDetail || screen == Screen::Path
                ? u"outpatient"_s
                : QString();
        walk.navigator.go({screen, id});
        walk.settle();
        INFO("screen " << i);
        QStringList headings;
        for (QWidget* widget : walk.window.page()->findChildren<QWidget*>()) {
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            if (widget->isVisible() && interface != nullptr &&
                interface->role() == QAccessible::Heading) {
                headings.append(interface->text(QAccessible::Name));
            }
        }
        CHECK(headings == QStringList{walk.window.page()->accessibleName()});
    }
}

} // namespace waymark::ui
