// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "pages/help/get_help_view.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"
#include "widgets/accessibility.h"
#include "widgets/answer_card.h"
#include "widgets/comparison_grid.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr QSize Small(900, 600);
constexpr QSize Wide(1280, 800);
constexpr int Least = 16;

QScrollBar* barOf(const WindowWalk& walk) {
    return walk.window.findChild<QScrollArea*>()->verticalScrollBar();
}

bool isSeenWhole(const QWidget* widget) {
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

/// The headings that the edge of the view cuts at its top.
QStringList cutAtTop(const WindowWalk& walk) {
    QStringList cut;
    const auto* view = walk.window.findChild<QScrollArea*>()->viewport();
    for (const auto* label : walk.window.page()->findChildren<TextLabel*>()) {
        const int top = label->mapTo(view, QPoint()).y();
        if (label->isVisible() && isHeading(label) && top < 0 && top + label->height() > 0) {
            cut.append(label->plainText());
        }
    }
    return cut;
}

const ChoiceCard* focusedCard() {
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? nullptr : qobject_cast<const ChoiceCard*>(focus->parentWidget());
}

} // namespace

TEST_CASE("a question that is come back to stands at its top where its answer is seen there") {
    WindowWalk walk;
    walk.window.resize(Small);
    walk.session.answer("withdrawal", "strong");
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    CHECK(barOf(walk)->maximum() > 0);
    CHECK(barOf(walk)->value() == 0);
    REQUIRE(focusedCard() != nullptr);
    CHECK(focusedCard()->isChecked());
    CHECK(isSeenWhole(focusedCard()));
}

TEST_CASE("what matters stands at its top, with its heading in view") {
    WindowWalk walk;
    walk.window.resize(Small);
    walk.navigator.go({Screen::Values});
    walk.settle();
    CHECK(barOf(walk)->maximum() > 0);
    CHECK(barOf(walk)->value() == 0);
}

TEST_CASE("further down it stands where its answer is seen, and no heading is cut at the top") {
    for (const char* value : {"extreme", "?"}) {
        for (const QSize& size : {Small, QSize(640, 400)}) {
            WindowWalk walk;
            walk.window.resize(size);
            walk.session.answer("withdrawal", value);
            walk.navigator.go({Screen::Question, u"withdrawal"_s});
            walk.settle();
            INFO(value << " in " << size.width());
            CHECK((barOf(walk)->value() > 0 || size == Small));
            REQUIRE(focusedCard() != nullptr);
            CHECK(focusedCard()->isChecked());
            CHECK(isSeenWhole(focusedCard()));
            CHECK(cutAtTop(walk).isEmpty());
        }
    }
}

TEST_CASE("who scrolls a page keeps the place when the page grows") {
    WindowWalk walk;
    walk.window.resize(Small);
    walk.session.answer("withdrawal", "strong");
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    barOf(walk)->setValue(barOf(walk)->maximum());
    const int place = barOf(walk)->value();
    walk.window.resize(Small - QSize(0, 20));
    walk.settle();
    CHECK(barOf(walk)->value() >= place);
}

TEST_CASE("no heading is cut at the top when a sign is opened on the help page") {
    for (const char* voice : {"self", "counselor"}) {
        WindowWalk walk;
        walk.window.resize(Small);
        walk.session.setVoice(voice[0] == 's' ? Voice::Self : Voice::Counselor);
        for (const QString& panel : walk.session.help().panels()) {
            walk.navigator.go({Screen::GetHelp, panel});
            walk.settle();
            INFO(panel.toStdString());
            CHECK(cutAtTop(walk).isEmpty());
        }
        walk.navigator.go({Screen::GetHelp});
        walk.settle();
        const auto panels = getHelpView({}, walk.session).panels;
        for (const HelpPanelText& panel : panels) {
            if (panel.digit.isEmpty()) {
                continue;
            }
            walk.press(Qt::Key(Qt::Key_0 + panel.digit.toInt()));
            walk.settle();
            INFO(panel.title.toStdString());
            CHECK(walk.focus() == panel.title);
            CHECK(isSeenWhole(QApplication::focusWidget()));
            CHECK(cutAtTop(walk).isEmpty());
        }
    }
}

TEST_CASE("the first page is seen whole in a small window") {
    for (const char* language : {"en", "es"}) {
        WindowWalk walk;
        walk.window.resize(Small);
        REQUIRE(walk.session.setLanguage(language));
        walk.settle();
        INFO(language);
        CHECK(barOf(walk)->maximum() == 0);
        REQUIRE(walk.session.setLanguage("en"));
    }
}

TEST_CASE("who feels sick sees the tick for it as soon as the answer is picked") {
    WindowWalk walk;
    walk.window.resize(Wide);
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    for (const QString& answer : {u"Very sick"_s, u"So sick now that it may be an emergency"_s}) {
        REQUIRE(walk.pick(answer));
        walk.settle();
        const auto* tick = walk.window.page()->findChild<TickCard*>();
        INFO(answer.toStdString());
        REQUIRE(tick != nullptr);
        CHECK(isSeenWhole(tick));
        CHECK(isSeenWhole(focusedCard()));
        // Right below the answer it goes with.
        const int answerEnd =
            focusedCard()->mapTo(walk.window.page(), QPoint()).y() + focusedCard()->height();
        CHECK(tick->mapTo(walk.window.page(), QPoint()).y() - answerEnd < 100);
    }
}

TEST_CASE("a table scrolls with its page, and the cell that has the focus stays in sight") {
    WindowWalk walk;
    walk.window.resize(Wide);
    walk.session.answerEnough();
    walk.navigator.go({Screen::SideBySide});
    walk.settle();
    auto* grid = walk.window.page()->findChild<ComparisonGrid*>();
    REQUIRE(grid != nullptr);
    CHECK(grid->verticalScrollBar()->maximum() == 0);
    grid->setFocus(Qt::TabFocusReason);
    grid->setCurrentCell(0, 0);
    const auto isCellSeen = [grid] {
        const QRect cell = grid->visualRect(grid->currentIndex());
        return grid->viewport()->visibleRegion().boundingRect().contains(cell);
    };
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        for (int i = 0; i < grid->rowCount(); ++i) {
            walk.press(key);
            INFO(grid->currentRow());
            CHECK(isCellSeen());
        }
    }
    CHECK(grid->currentRow() == 0);
}

TEST_CASE("the part that is picked comes to the top, however short it is") {
    WindowWalk walk;
    walk.window.resize(Small);
    walk.session.answerEnough();
    walk.navigator.go({Screen::OptionDetail, u"inpatient"_s});
    walk.settle();
    auto* strip = walk.window.page()->findChild<ChoiceStrip*>();
    REQUIRE(strip != nullptr);
    for (QPushButton* button : strip->findChildren<QPushButton*>().sliced(1)) {
        button->click();
        walk.settle();
        INFO(button->text().toStdString());
        const auto* view = walk.window.findChild<QScrollArea*>()->viewport();
        const int top = strip->mapTo(view, QPoint()).y();
        CHECK((top >= 0 && top < Least));
    }
}

} // namespace waymark::ui
