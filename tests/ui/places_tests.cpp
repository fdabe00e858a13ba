// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places_home.h"
#include "window_walk.h"

#include "app/places_to_call.h"
#include "app/plan_book.h"
#include "pages/paper/paper_view.h"
#include "pages/places/picks.h"
#include "pages/places/place_row.h"
#include "pages/places/places_import_page.h"
#include "pages/places/places_page.h"
#include "support/catch.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include "places/directory.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

bool isShown(const QWidget& window, const QString& part) {
    return std::ranges::any_of(window.findChildren<TextLabel*>(), [&](const TextLabel* label) {
        return label->isVisible() && label->plainText().contains(part);
    });
}

template <typename Page>
Page* open(WindowWalk& walk, Screen screen) {
    walk.navigator.go({screen});
    walk.settle();
    auto* page = qobject_cast<Page*>(walk.window.page());
    REQUIRE(page != nullptr);
    return page;
}

QStringList names(const PlacesPage& page) {
    QStringList all;
    for (const PlaceRow* row : page.rows()) {
        all.append(row->view().name);
    }
    return all;
}

void type(WindowWalk& walk, const QString& box, const QString& text) {
    REQUIRE(walk.tabTo(box));
    QTest::keyClicks(QApplication::focusWidget(), text);
    walk.settle();
}

void checkNames(const WindowWalk& walk) {
    QSet<QString> seen;
    for (QWidget* part : walk.window.findChildren<QWidget*>()) {
        if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0) {
            const QString name = accessibleName(part);
            INFO(part->metaObject()->className() << " \"" << name.toStdString() << "\"");
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(seen.contains(name));
            seen.insert(name);
        }
    }
}

} // namespace

TEST_CASE("without a list, the page says so and still takes a place by hand") {
    const DataHome home;
    WindowWalk walk;
    open<PlacesPage>(walk, Screen::Places);
    CHECK(isShown(walk.window, u"Ask 211"_s));
    checkNames(walk);
    REQUIRE(walk.tabTo(u"Add a place yourself, closed"_s));
    walk.press(Qt::Key_Space);
    type(walk, u"Phone"_s, u"555-0199"_s);
    walk.press(Qt::Key_Return);
    CHECK(picks(walk.session).empty());
    type(walk, u"Name of the place"_s, u"Clinic on Oak Street"_s);
    REQUIRE(walk.tabTo(u"Add this place"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(picks(walk.session).size() == 1);
    CHECK(picks(walk.session).front().phone == "555-0199");
    CHECK_FALSE(picks(walk.session).front().listed);
    CHECK(isShown(walk.window, u"Clinic on Oak Street · 555-0199"_s));
    REQUIRE(walk.tabTo(u"Remove: Clinic on Oak Street"_s));
    walk.press(Qt::Key_Space);
    CHECK(picks(walk.session).empty());
    CHECK(walk.focus() == u"Undo: Clinic on Oak Street");
    walk.press(Qt::Key_Space);
    CHECK(picks(walk.session).size() == 1);
    REQUIRE(walk.tabTo(u"Get the list"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::PlacesImport);
}

TEST_CASE("places are found as one types, each with its year") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    auto* page = open<PlacesPage>(walk, Screen::Places);
    CHECK(names(*page) ==
          QStringList{u"Ash Center"_s, u"Elm Clinic"_s, u"Fir Lodge"_s, u"Oak House"_s});
    checkNames(walk);
    type(walk, u"City or name"_s, u"worc"_s);
    CHECK(names(*page) == QStringList{u"Ash Center"_s, u"Fir Lodge"_s});
    for (const PlaceRow* row : page->rows()) {
        CHECK(row->view().listed.contains(u"2021"_s));
        CHECK(row->view().listed.contains(u"Call first"_s));
    }
    CHECK(page->rows()[1]->view().kind == u"Kind of care not said"_s);
}

TEST_CASE("a slash leads to the search from anywhere on the page, and is typed in a box") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    open<PlacesPage>(walk, Screen::Places);
    REQUIRE(walk.tabTo(u"Medicine: Naltrexone"_s));
    walk.press(Qt::Key_Slash);
    CHECK(walk.focus() == u"City or name");
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(box != nullptr);
    QTest::keyClicks(box, u"a/b"_s);
    CHECK(box->text() == u"a/b");
}

TEST_CASE("a ZIP brings distances, and nothing near is an answer") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    auto* page = open<PlacesPage>(walk, Screen::Places);
    type(walk, u"Near ZIP"_s, u"02118"_s);
    CHECK(names(*page) == QStringList{u"Oak House"_s, u"Elm Clinic"_s});
    CHECK(page->rows()[0]->view().near.contains(u"about 0 miles"_s));
    REQUIRE(walk.tabTo(u"Medicine: Naltrexone"_s));
    walk.press(Qt::Key_Space);
    CHECK(names(*page).isEmpty());
    CHECK(isShown(walk.window, u"No place in the list fits"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.tabTo(u"Kind of care: Residential"_s));
    walk.press(Qt::Key_Space);
    CHECK(names(*page) == QStringList{u"Oak House"_s});
}

TEST_CASE("a fourth place is not picked, and the page says why") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    auto* page = open<PlacesPage>(walk, Screen::Places);
    for (const char16_t* name : {u"Ash Center", u"Elm Clinic", u"Fir Lodge", u"Oak House"}) {
        const QString wanted = QString::fromUtf16(name);
        const auto row = std::ranges::find_if(
            page->rows(), [&](const PlaceRow* one) { return one->view().name == wanted; });
        REQUIRE(row != page->rows().end());
        (*row)->tick()->box()->setFocus();
        walk.press(Qt::Key_Space);
    }
    CHECK(picks(walk.session).size() == 3);
    CHECK_FALSE(page->rows().last()->tick()->isChecked());
    CHECK(isShown(walk.window, u"You can pick 3. Remove one first."_s));
    REQUIRE(walk.tabTo(u"Remove: Elm Clinic"_s));
    walk.press(Qt::Key_Space);
    CHECK(picks(walk.session).size() == 2);
    CHECK_FALSE(page->rows()[1]->tick()->isChecked());
    walk.session.erase();
    CHECK(picks(walk.session).empty());
}

TEST_CASE(
    "a place that is picked in the list is a place of the plan, from the first step to the paper") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    walk.session.answer("cover", "medicaid");
    walk.navigator.go({Screen::Plan});
    walk.settle();
    walk.navigator.go({Screen::PlanTask, u"places"_s});
    walk.settle();
    REQUIRE(walk.tabTo(u"Find places in the list"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::Places);
    type(walk, u"City or name"_s, u"elm oak"_s);
    REQUIRE(qobject_cast<PlacesPage*>(walk.window.page())->rows().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(walk, u"City or name"_s, u"oak"_s);
    const auto* page = qobject_cast<PlacesPage*>(walk.window.page());
    REQUIRE(page->rows().size() == 1);
    page->rows().first()->tick()->box()->setFocus();
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Escape);
    REQUIRE(walk.screen() == Screen::PlanTask);
    CHECK(isShown(walk.window, u"Oak House"_s));
    CHECK(isShown(walk.window, u"Yes, says the list"_s));
    CHECK(isShown(walk.window, u"Residential"_s));
    const auto status = walk.session.planBook().notes.statuses;
    CHECK(status.at("places") == TaskStatus::Started);
    walk.navigator.go({Screen::PlanTask, u"visit"_s});
    walk.settle();
    CHECK(walk.tabTo(u"Oak House"_s));
    walk.navigator.go({Screen::Plan});
    walk.settle();
    CHECK(isShown(walk.window, u"Call Oak House, 555-0100."_s));
    const QString paper = QString::fromUtf8(paperHtml(walk.session, {}));
    CHECK(paper.contains(u"Oak House, Boston, MA 02118"_s));
    CHECK(paper.contains(u"Listed in 2021"_s));
    CHECK(paper.contains(u"Takes my cover? Yes, says the list"_s));
}

TEST_CASE("the place that is called first names the first step") {
    WindowWalk walk;
    PlanNotes notes;
    notes.places = {{"Oak House", "", "", {}},
                    {"Elm Clinic", "", "", {{"license", VisitMark::Yes}}}};
    walk.session.setPlanNotes(notes);
    walk.navigator.go({Screen::PlanTask, u"places"_s});
    walk.settle();
    REQUIRE(walk.tabTo(u"Call this first: Elm Clinic"_s));
    walk.press(Qt::Key_Space);
    CHECK(picks(walk.session).front().name == "Elm Clinic");
    CHECK(picks(walk.session).front().marks.contains("license"));
    walk.navigator.go({Screen::Plan});
    walk.settle();
    CHECK(isShown(walk.window, u"Call Elm Clinic."_s));
}

TEST_CASE("a list is read beside the window, and the report is in plain words") {
    const DataHome home;
    WindowWalk walk;
    auto* page = open<PlacesImportPage>(walk, Screen::PlacesImport);
    checkNames(walk);
    page->setList(QString::fromStdString(home.list.string()));
    REQUIRE(walk.tabTo(u"Read the list"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] { return isShown(walk.window, u"4 places are on this computer now"_s); }, 20'000));
    CHECK(isShown(walk.window, u"There is no file of ZIP centers"_s));
    CHECK(std::filesystem::exists(home.kept()));
    REQUIRE(walk.session.places().directory() != nullptr);
    CHECK(walk.session.places().directory()->size() == 4);
    REQUIRE(walk.tabTo(u"Remove the list from this computer"_s));
    walk.press(Qt::Key_Space);
    CHECK_FALSE(std::filesystem::exists(home.kept()));
    CHECK(walk.session.places().directory() == nullptr);
}

TEST_CASE("a file that is no list is refused in words, and the list from before stays") {
    const DataHome home;
    home.import();
    WindowWalk walk;
    auto* page = open<PlacesImportPage>(walk, Screen::PlacesImport);
    const auto bad = home.folder.filePath(u"bad.csv"_s);
    std::ofstream(bad.toStdString()) << "name1,city\nOak,Boston\n";
    page->setList(bad);
    REQUIRE(walk.tabTo(u"Read the list"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(
        QTest::qWaitFor([&] { return isShown(walk.window, u"lacks these columns"_s); }, 20'000));
    CHECK(walk.session.places().directory() != nullptr);
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() != Screen::PlacesImport);
}

TEST_CASE("leaving while a list is read stops it and keeps the one from before") {
    const DataHome home;
    home.import();
    std::ofstream(home.list, std::ios::app) << [] {
        std::string rows;
        for (int i = 0; i < 100'000; ++i) {
            rows += "Place " + std::to_string(i) + ",Boston,MA,02118,555,SA * OP\n";
        }
        return rows;
    }();
    WindowWalk walk;
    auto* page = open<PlacesImportPage>(walk, Screen::PlacesImport);
    page->setList(QString::fromStdString(home.list.string()));
    REQUIRE(walk.tabTo(u"Read the list"_s));
    walk.press(Qt::Key_Space);
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() != Screen::PlacesImport);
    QTest::qWait(100);
    REQUIRE(walk.session.places().directory() != nullptr);
    CHECK(walk.session.places().directory()->size() == 4);
}

} // namespace waymark::ui
