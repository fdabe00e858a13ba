// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "app/screen_page.h"
#include "pages/options/options_view.h"
#include "pages/options/order_change.h"
#include "pages/values/own_concerns.h"
#include "pages/values/values_view.h"
#include "ranking/weights.h"
#include "support/catch.h"
#include "widgets/order_list.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int Lot = static_cast<int>(ImportanceStep::Lot);

struct ValuesWalk : WindowWalk {
    ValuesWalk() {
        session.answerEnough();
        navigator.go({Screen::Values});
        settle();
    }

    [[nodiscard]] QList<OrderRow> order() const {
        return window.page()->findChild<OrderList*>()->rows();
    }
};

const ValueRow& rowOf(const ValuesView& view, const QString& id) {
    const auto found = std::ranges::find(view.rows, id, &ValueRow::id);
    REQUIRE(found != view.rows.end());
    return *found;
}

QStringList tierless(const Ranking& order) {
    QStringList out;
    for (const Standing& standing : order.standings) {
        if (standing.tier == Tier::NotAdvisedNow) {
            out.append(
                toQt(order.decision->alternatives[static_cast<std::size_t>(standing.alternative)]));
        }
    }
    out.sort();
    return out;
}

} // namespace

TEST_CASE("an arrow key changes how much something matters, and the order follows at once") {
    ValuesWalk walk;
    const QList<OrderRow> before = walk.order();
    const Answers answers = walk.session.answers();
    QSignalSpy said(walk.window.screenPage(), &ScreenPage::announced);
    CHECK(walk.focus() == u"How strong the use is: A bit");
    REQUIRE(walk.tabTo(u"Mental health: A bit"_s));
    walk.press(Qt::Key_Right);
    CHECK(walk.focus() == u"Mental health: A lot");
    CHECK(walk.session.currentCase().importance == Importance{{"mental-health", Lot}});
    CHECK(walk.session.answers() == answers);
    CHECK_FALSE(walk.order() == before);
    // One polite sentence, not the list, and it says what was set.
    REQUIRE(said.count() == 1);
    const QString sentence = said.first().first().toString();
    CHECK(sentence.contains(u"because mental health now matters a lot"));
    CHECK(sentence.count(u'.') == 1);
}

TEST_CASE("Tab goes from row to row, an arrow stays in its row") {
    ValuesWalk walk;
    walk.press(Qt::Key_Tab);
    CHECK(walk.focus() == u"Mental health: A bit");
    walk.press(Qt::Key_Left);
    CHECK(walk.focus() == u"Mental health: Not much");
    walk.press(Qt::Key_Tab);
    CHECK(walk.focus() == u"Home and support: A bit");
}

TEST_CASE("set all back forgets every importance") {
    ValuesWalk walk;
    const QList<OrderRow> start = walk.order();
    REQUIRE(walk.tabTo(u"Mental health: A bit"_s));
    walk.press(Qt::Key_Right);
    walk.press(Qt::Key_A, Qt::AltModifier);
    CHECK(walk.session.currentCase().importance.empty());
    QList<OrderRow> now = walk.order();
    for (OrderRow& row : now) {
        row.note.clear();
    }
    CHECK(now == start);
    CHECK(walk.session.orderOf(walk.session.currentCase()).standings.front().rank == 1);
}

TEST_CASE("safety cannot be set, and no importance lifts what is not advised now") {
    LoadedSession session;
    session.answerEnough();
    session.answer("benzodiazepines", "daily-street");
    session.answer("alcohol", "daily-with-shakes");
    const ValuesView view = valuesView(session);
    CHECK(rowOf(view, u"medical-safety"_s).isFixed);
    CHECK(std::ranges::count_if(view.rows, &ValueRow::isFixed) == 1);
    const QStringList out = tierless(session.orderOf(session.currentCase()));
    for (const ValueRow& row : view.rows) {
        for (const ValueStep& step : view.steps) {
            INFO(row.id.toStdString() << " " << step.weight);
            Case other = session.currentCase();
            other.importance = withStep(session, row.id, step.weight);
            CHECK(tierless(session.orderOf(other)) == out);
        }
    }
}

TEST_CASE("how firm it is says what each single change would bring") {
    LoadedSession session;
    session.answerEnough();
    const ValuesView view = valuesView(session);
    const QString firm = firmWords(session, view);
    const QStringList now = firstOptions(session.orderOf(session.currentCase()));
    bool changes = false;
    for (const ValueRow& row : view.rows) {
        for (const ValueStep& step : view.steps) {
            Case other = session.currentCase();
            other.importance = withStep(session, row.id, step.weight);
            const QStringList first = firstOptions(session.orderOf(other));
            changes = changes || (!row.isFixed && first != now);
        }
    }
    CHECK(firm.contains(u"If ") == changes);
    CHECK_FALSE(firm.contains(u'{'));
    CHECK_FALSE(firm.contains(u'<'));
}

TEST_CASE("while a stop is open, what matters can be set, but no order is shown") {
    ValuesWalk walk;
    walk.session.answer("overdose-signs-now", "yes");
    walk.navigator.go({Screen::Options});
    walk.navigator.go({Screen::Values});
    walk.settle();
    for (const OrderRow& row : walk.order()) {
        CHECK(row.rank.isEmpty());
        CHECK(row.pips < 0);
    }
    QStringList names;
    for (const OrderRow& row : walk.order()) {
        names.append(row.name);
    }
    CHECK(std::ranges::is_sorted(names));
    QSignalSpy said(walk.window.screenPage(), &ScreenPage::announced);
    walk.press(Qt::Key_Right);
    CHECK_FALSE(walk.session.currentCase().importance.empty());
    REQUIRE(said.count() == 1);
    CHECK(said.first().first().toString().contains(u"The order waits"));
    CHECK(firmWords(walk.session, valuesView(walk.session)).isEmpty());
}

TEST_CASE("what matters stands between the answers and the options, and is left by Enter") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::Values);
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Options);
}

TEST_CASE("without an order there is nothing to weigh, and the way leads on to the options") {
    WindowWalk walk;
    walk.session.answer("age", "26-59");
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Options);
}

TEST_CASE("a counselor sets five steps, others three") {
    LoadedSession session;
    session.answerEnough();
    CHECK(valuesView(session).steps.size() == 3);
    session.setVoice(Voice::Counselor);
    CHECK(valuesView(session).steps.size() == 5);
    CHECK(rowOf(valuesView(session), u"cost"_s).step == 2);
    // One of the five stays what it is where only three are shown.
    session.setImportance(withStep(session, u"cost"_s, static_cast<int>(ImportanceStep::More)));
    session.setVoice(Voice::Self);
    CHECK(rowOf(valuesView(session), u"cost"_s).step == 2);
}

TEST_CASE("what a person adds is shown with the options, and moves nothing") {
    ValuesWalk walk;
    const Ranking before = walk.session.orderOf(walk.session.currentCase());
    auto* own = walk.window.page()->findChild<OwnConcerns*>();
    own->box()->setFocus();
    own->box()->setText(u"  My dog   can stay "_s);
    walk.press(Qt::Key_Return);
    REQUIRE(walk.screen() == Screen::Values);
    REQUIRE(walk.session.currentCase().concerns.size() == 1);
    CHECK(walk.session.currentCase().concerns.front().name == "My dog can stay");
    CHECK(walk.focus().endsWith(u": Makes no difference"));
    walk.press(Qt::Key_Right);
    const auto& ratings = walk.session.currentCase().concerns.front().ratings;
    REQUIRE(ratings.size() == 1);
    const QString option = toQt(ratings.begin()->first);
    CHECK(optionCard(walk.session, option).own == u"You added: My dog can stay. Good for this.");
    const Ranking after = walk.session.orderOf(walk.session.currentCase());
    for (std::size_t i = 0; i < before.standings.size(); ++i) {
        CHECK(after.standings[i].alternative == before.standings[i].alternative);
        CHECK(after.standings[i].fit == before.standings[i].fit);
    }
}

TEST_CASE("nothing is added twice, empty, or beyond what there is room for") {
    ValuesWalk walk;
    auto* own = walk.window.page()->findChild<OwnConcerns*>();
    own->box()->setText(u"   "_s);
    CHECK_FALSE(own->add());
    for (std::size_t i = 0; i < OwnConcern::MaxCount; ++i) {
        own->box()->setText(u"Thing %1"_s.arg(i));
        CHECK(own->add());
        own->box()->setText(u"Thing %1"_s.arg(i));
        CHECK_FALSE(own->add());
    }
    own->box()->setText(u"One more"_s);
    CHECK_FALSE(own->add());
    CHECK(walk.session.currentCase().concerns.size() == OwnConcern::MaxCount);
}

TEST_CASE("erasing forgets what matters, too") {
    LoadedSession session;
    session.answerEnough();
    session.setImportance(withStep(session, u"cost"_s, Lot));
    session.setEnough(true);
    session.setConcerns({OwnConcern{"My dog", {}}});
    session.erase();
    CHECK(session.currentCase().concerns.empty());
    CHECK(session.currentCase().importance.empty());
    CHECK_FALSE(session.isEnough());
}

TEST_CASE("what matters is asked for the person it is about") {
    LoadedSession session;
    session.answerEnough();
    session.setVoice(Voice::Relative);
    CHECK(valuesView(session).heading == u"What matters most to them?");
    session.setVoice(Voice::Counselor);
    CHECK(valuesView(session).heading == u"What matters most to the client?");
}

} // namespace waymark::ui
