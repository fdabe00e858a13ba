// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "app/screen_page.h"
#include "pages/change/change_finder.h"
#include "pages/change/change_page.h"
#include "pages/change/change_view.h"
#include "pages/options/order_change.h"
#include "support/catch.h"
#include "widgets/order_list.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

struct ChangeWalk : WindowWalk {
    ChangeWalk() {
        session.answerEnough();
        session.give(session.index("alcohol"), NoAnswer::NotSure);
        navigator.go({Screen::Options});
        navigator.go({Screen::Change});
        waitForChanges(*this);
    }

    [[nodiscard]] QPushButton* button(const QString& start) const {
        for (QPushButton* button : window.page()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(start)) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QList<OrderRow> order() const {
        // A list that was replaced goes when the program is next idle.
        return window.page()->findChildren<OrderList*>().last()->rows();
    }
};

ChangeView changesOf(Session& session) {
    return changeView(session, session.engine().whatWouldChange(session.currentCase()));
}

bool isFirst(const Ranking& order, const QString& option) {
    return std::ranges::any_of(order.standings, [&](const Standing& standing) {
        return standing.rank == 1 &&
               toQt(order.decision->alternatives[static_cast<std::size_t>(standing.alternative)]) ==
                   option;
    });
}

} // namespace

TEST_CASE("every line is so when the answer is changed like that") {
    ChangeWalk walk;
    const ChangeView view = changesOf(walk.session);
    REQUIRE_FALSE(view.findOut.isEmpty());
    int firsts = 0;
    for (const QList<ChangeItem>& items : {view.findOut, view.arrange, view.pairs}) {
        for (const ChangeItem& item : items.first(std::min<qsizetype>(items.size(), 12))) {
            INFO(item.effect.toStdString());
            CHECK_FALSE(item.effect.contains(u'<'));
            CHECK_FALSE(item.effect.contains(u'{'));
            const Case changed = changedCase(walk.session.currentCase(), item.changes);
            const Ranking then = walk.session.orderOf(changed);
            for (const QString& option : shownOptions(walk.session)) {
                const QString name = nameInside(walk.session, option);
                const bool isAlone = item.effect.contains(name + u" would come first"_s);
                const bool isShared =
                    item.effect.contains(name + u" would share the first place"_s);
                if (isAlone || isShared) {
                    CHECK(isFirst(then, option));
                    CHECK(then.standings[1].rank == (isAlone ? 2 : 1));
                    ++firsts;
                }
            }
        }
    }
    CHECK(firsts > 0);
}

TEST_CASE("trying out moves the order and leaves the answers alone, until it is put back") {
    ChangeWalk walk;
    const Answers answers = walk.session.answers();
    const QList<OrderRow> before = walk.order();
    auto* tick = walk.window.page()->findChild<QCheckBox*>();
    REQUIRE(tick != nullptr);
    QSignalSpy said(walk.window.screenPage(), &ScreenPage::announced);
    tick->setFocus();
    walk.press(Qt::Key_Space);
    CHECK(walk.session.answers() == answers);
    CHECK_FALSE(walk.order() == before);
    CHECK(said.count() == 1);
    REQUIRE(walk.button(u"Put it back"_s) != nullptr);
    walk.button(u"Put it back"_s)->click();
    CHECK(walk.order() == before);
    CHECK(walk.session.answers() == answers);
    CHECK_FALSE(tick->isChecked());
}

TEST_CASE("only one change is tried at a time") {
    ChangeWalk walk;
    const auto ticks = walk.window.page()->findChildren<QCheckBox*>();
    REQUIRE(ticks.size() >= 2);
    ticks[0]->click();
    ticks[1]->click();
    CHECK_FALSE(ticks[0]->isChecked());
    CHECK(ticks[1]->isChecked());
}

TEST_CASE("an answer that is kept is an answer like any other") {
    ChangeWalk walk;
    const ChangeView view = changesOf(walk.session);
    const auto harmless = std::ranges::find_if(view.findOut, [&walk](const ChangeItem& item) {
        return !wouldStop(walk.session, changedCase(walk.session.currentCase(), item.changes));
    });
    REQUIRE(harmless != view.findOut.end());
    const AnswerChange change = harmless->changes.front();
    for (QCheckBox* tick : walk.window.page()->findChildren<QCheckBox*>()) {
        if (tick->accessibleName() == u"Try it: %1"_s.arg(harmless->title)) {
            tick->click();
            break;
        }
    }
    REQUIRE(walk.button(u"Keep this answer"_s) != nullptr);
    walk.button(u"Keep this answer"_s)->click();
    CHECK(walk.session.answers().of(change.variable) ==
          std::optional<Answer>(ValueSet::single(change.value)));
    waitForChanges(walk);
    CHECK(walk.screen() == Screen::Change);
}

TEST_CASE("what can be arranged says how") {
    LoadedSession session;
    session.answerEnough();
    const ChangeView view = changesOf(session);
    REQUIRE_FALSE(view.arrange.isEmpty());
    for (const ChangeItem& item : view.arrange) {
        INFO(item.title.toStdString());
        CHECK_FALSE(item.note.isEmpty());
        CHECK_FALSE(item.how.isEmpty());
        CHECK(item.question.isEmpty());
    }
}

TEST_CASE("keys are heard while it is still looking") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Options});
    walk.navigator.go({Screen::Change});
    const auto* page = qobject_cast<ChangePage*>(walk.window.screenPage());
    REQUIRE(page->isLooking());
    // The search has only begun, and the page answers: focus moves, then the page is left.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    walk.settle();
    walk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(walk.screen() != Screen::Change);
}

TEST_CASE("a search that is dropped tells nothing") {
    LoadedSession session;
    session.answerEnough();
    ChangeFinder finder(session.engine());
    QSignalSpy found(&finder, &ChangeFinder::found);
    finder.start(session.currentCase());
    finder.cancel();
    CHECK_FALSE(finder.isLooking());
    QTest::qWait(50);
    CHECK(found.count() == 0);
    finder.start(session.currentCase());
    REQUIRE(QTest::qWaitFor([&finder] { return !finder.isLooking(); }, 60000));
    CHECK(found.count() == 1);
}

TEST_CASE("while a stop is open nothing is tried and no order is shown") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.session.answer("overdose-signs-now", "yes");
    walk.navigator.go({Screen::Change});
    walk.settle();
    CHECK(walk.window.page()->findChildren<QCheckBox*>().isEmpty());
    for (const OrderRow& row : walk.window.page()->findChild<OrderList*>()->rows()) {
        CHECK(row.rank.isEmpty());
    }
}

} // namespace waymark::ui
