// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "pages/compare/side_by_side_view.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"
#include "theme/theme.h"
#include "widgets/comparison_grid.h"
#include "widgets/usual_day.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int TightSidePadding = 8;

int shownRowsOf(const ComparisonGrid& grid) {
    int shown = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        shown += grid.isRowHidden(row) ? 0 : 1;
    }
    return shown;
}

QCheckBox* tickNamed(const WindowWalk& walk, const QString& name) {
    for (QCheckBox* box : walk.window.page()->findChildren<QCheckBox*>()) {
        if (accessibleName(box) == name) {
            return box;
        }
    }
    return nullptr;
}

/// Side by side, with the button of the strip at this place pressed.
ComparisonGrid* compare(WindowWalk& walk, int scope) {
    walk.session.answerEnough();
    walk.window.resize(1280, 800);
    walk.navigator.go({Screen::SideBySide});
    walk.settle();
    walk.window.page()
        ->findChild<ChoiceStrip*>()
        ->findChildren<QPushButton*>()
        .value(scope)
        ->click();
    walk.settle();
    return walk.window.page()->findChild<ComparisonGrid*>();
}

int longestWord(const QString& text) {
    const QFontMetrics body(theme().type().font(TextRole::Body));
    int longest = 0;
    for (const QString& word : text.split(QRegularExpression(u"[\\s-]"_s))) {
        longest = std::max(longest, body.horizontalAdvance(word));
    }
    return longest;
}

} // namespace

TEST_CASE("a comparison starts with the main questions, and shows all when asked") {
    WindowWalk walk;
    walk.session.answerEnough();
    const SideBySideView view = sideBySideView(walk.session, CompareScope::AllSix);
    const QList<int> main = shownRows(view, {});
    const QList<int> every = shownRows(view, {true, false});
    CHECK(main.size() < every.size());
    CHECK(every.size() == view.table.rows.size());
    CHECK(main.contains(static_cast<int>(view.table.rows.size()) - 1));
    for (const QList<int>& rows : {main, every}) {
        const QList<int> differing = shownRows(view, {rows == every, true});
        CHECK(std::ranges::all_of(differing, [&](int row) { return rows.contains(row); }));
    }
    CHECK(std::ranges::any_of(main, [&view](int row) {
        return std::ranges::any_of(view.table.rows[row].cells,
                                   [](const ComparisonCell& cell) { return bool(cell.dots); });
    }));
}

TEST_CASE("the tick for all questions adds rows and keeps the others") {
    WindowWalk walk;
    const ComparisonGrid* grid = compare(walk, 1);
    REQUIRE(grid != nullptr);
    const int before = shownRowsOf(*grid);
    QCheckBox* all = tickNamed(walk, u"All questions"_s);
    REQUIRE(all != nullptr);
    all->click();
    walk.settle();
    CHECK(shownRowsOf(*grid) == grid->rowCount());
    CHECK(before < grid->rowCount());
}

TEST_CASE("no word of the table of all six is cut") {
    WindowWalk walk;
    const ComparisonGrid* grid = compare(walk, 1);
    REQUIRE(grid != nullptr);
    REQUIRE(grid->columnCount() == 8);
    for (int row = 0; row < grid->rowCount(); ++row) {
        for (int column = 1; column < grid->columnCount(); ++column) {
            INFO(grid->item(row, column)->text().toStdString());
            CHECK(longestWord(grid->item(row, column)->text()) <=
                  grid->columnWidth(column) - 2 * TightSidePadding);
        }
    }
}

TEST_CASE("all six are summed up by what comes first among them") {
    WindowWalk walk;
    walk.session.answerEnough();
    const SideBySideView six = sideBySideView(walk.session, CompareScope::AllSix);
    const SideBySideView two = sideBySideView(walk.session, CompareScope::Two);
    CHECK(six.inShort == u"Outpatient and dual-diagnosis care tie."_s);
    CHECK(two.inShort != six.inShort);
}

TEST_CASE("a time of day and what happens then do not touch") {
    UsualDay day({{u"Evening"_s, {{u"all night"_s, u"Nurses look in"_s}}}}, {});
    day.resize(400, 200);
    day.show();
    const QLabel* time = nullptr;
    const QLabel* what = nullptr;
    for (const QLabel* label : day.findChildren<QLabel*>()) {
        time = label->text().contains(u"all night"_s) ? label : time;
        what = label->text().contains(u"Nurses"_s) ? label : what;
    }
    REQUIRE(time != nullptr);
    REQUIRE(what != nullptr);
    CHECK(what->x() - (time->x() + time->width()) >= 8);
}

} // namespace waymark::ui
