// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "catalogue/catalogue.h"
#include "pages/detail/rate_words.h"
#include "pages/learn/about_view.h"
#include "pages/learn/end_date.h"
#include "pages/learn/found_row.h"
#include "pages/learn/learn_view.h"
#include "pages/learn/search_page.h"
#include "pages/learn/source_row.h"
#include "pages/learn/source_words.h"
#include "pages/learn/sources_page.h"
#include "pages/learn/word_links.h"
#include "support/catch.h"
#include "widgets/cost_bar.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QDate Today(2026, 11, 22);

bool areWordsShown(const QWidget& window, const QString& text) {
    return std::ranges::any_of(window.findChildren<TextLabel*>(), [&](const TextLabel* label) {
        return label->isVisible() && label->plainText() == text;
    });
}

template <typename Page>
Page* open(WindowWalk& walk, const Route& route) {
    walk.navigator.go(route);
    walk.settle();
    auto* page = qobject_cast<Page*>(walk.window.page());
    REQUIRE(page != nullptr);
    return page;
}

void checkNames(const WindowWalk& walk) {
    QSet<QString> names;
    for (QWidget* part : walk.window.findChildren<QWidget*>()) {
        if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0) {
            const QString name = accessibleName(part);
            INFO(part->metaObject()->className() << " \"" << name.toStdString() << "\"");
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(names.contains(name));
            names.insert(name);
        }
    }
}

Rate rateFrom(int low, std::optional<int> high) {
    return {"People who came",    100,       low,     std::nullopt, high,
            "stayed a full year", "did not", "1 year"};
}

} // namespace

TEST_CASE("a day is past on the day after it") {
    CHECK_FALSE(isPast(u"2026-12-31"_s, QDate(2026, 12, 31)));
    CHECK(isPast(u"2026-12-31"_s, QDate(2027, 1, 1)));
    CHECK_FALSE(isPast({}, Today));
    CHECK_FALSE(isPast(u"some day"_s, Today));
}

TEST_CASE("a rule that has ended is said on every page that rests on it") {
    LoadedSession session;
    const std::vector<std::string> rule{"dea-telemedicine-extension-2025"};
    CHECK(endedAmong(session, rule, QDate(2026, 12, 31)).isEmpty());
    CHECK(endedAmong(session, rule, QDate(2027, 1, 1)) ==
          QStringList{u"The rule behind this ended on December 31, 2026. Ask what holds now."_s});
    CHECK(aboutView(session, Today).warnings.isEmpty());
    CHECK(aboutView(session, QDate(2027, 1, 1)).warnings.size() == 1);
    CHECK(aboutView(session, QDate(2027, 11, 23)).warnings.size() == 2);
}

TEST_CASE("every topic can be read, with its sources") {
    WindowWalk walk;
    for (const auto& [id, title] : learnTopics(walk.session)) {
        INFO(id.toStdString());
        walk.navigator.go({Screen::Learn, id});
        walk.settle();
        const LearnTopicView view = learnTopic(walk.session, id, Today);
        CHECK(view.title == title);
        CHECK(areWordsShown(walk.window, view.inShort));
        CHECK_FALSE((view.sections.isEmpty() && view.groups.isEmpty()));
        for (const LearnSectionView& section : view.sections) {
            CHECK(areWordsShown(walk.window, section.heading));
            CHECK_FALSE(section.sources.isEmpty());
        }
        checkNames(walk);
    }
}

TEST_CASE("every hard word has its meaning on the list of words") {
    LoadedSession session;
    const FactGroup words = learnTopic(session, u"words"_s, Today).groups.first();
    const auto glossary = session.catalogue()->glossary();
    REQUIRE(words.rows.size() == static_cast<qsizetype>(glossary.size()));
    for (qsizetype i = 0; i < words.rows.size(); ++i) {
        CHECK(words.rows[i].lead == toQt(glossary[static_cast<std::size_t>(i)].word));
        CHECK_FALSE(words.rows[i].texts.first().isEmpty());
    }
}

TEST_CASE("a hard word is met whole, in its longest form") {
    const QList<WordView> words{
        {u"withdrawal"_s, {}}, {u"withdrawal care"_s, {}}, {u"urge"_s, {}}, {u"NA"_s, {}}};
    const auto met = [&words](const QString& text) {
        QStringList names;
        for (const WordView& word : wordsIn(text, words)) {
            names.append(word.word);
        }
        return names;
    };
    CHECK(met(u"Withdrawal care is a start."_s) == QStringList{u"withdrawal care"_s});
    CHECK(met(u"Urges come with withdrawal."_s) == QStringList{u"withdrawal"_s, u"urge"_s});
    CHECK(met(u"A surge of na."_s).isEmpty());
    CHECK(met(u"Groups such as NA."_s) == QStringList{u"NA"_s});
}

TEST_CASE("a hard word opens its meaning in place, and closes it") {
    WindowWalk walk;
    walk.navigator.go({Screen::Learn, u"naloxone"_s});
    walk.settle();
    auto* words = walk.window.page()->findChild<WordLinks*>();
    REQUIRE(words != nullptr);
    words->links().first()->click();
    CHECK_FALSE(words->shownMeaning().isEmpty());
    CHECK(areWordsShown(walk.window, words->shownMeaning()));
    words->links().first()->click();
    CHECK(words->shownMeaning().isEmpty());
}

TEST_CASE("Esc closes a meaning and stays at its word; the next Esc goes back") {
    WindowWalk walk;
    walk.navigator.go({Screen::Learn, u"naloxone"_s});
    walk.settle();
    auto* words = walk.window.page()->findChild<WordLinks*>();
    REQUIRE(words != nullptr);
    words->links().first()->setFocus();
    words->links().first()->click();
    walk.press(Qt::Key_Escape);
    CHECK(words->shownMeaning().isEmpty());
    CHECK(words->links().first()->hasFocus());
    CHECK(walk.screen() == Screen::Learn);
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() != Screen::Learn);
}

TEST_CASE("hard words are explained where they stand: in questions, options and reasons") {
    WindowWalk walk;
    for (const Route& route :
         {Route{Screen::Question, u"withdrawal"_s}, Route{Screen::Question, u"last-12-months"_s},
          Route{Screen::Options, {}}, Route{Screen::Why, u"inpatient"_s}}) {
        walk.navigator.go(route);
        walk.settle();
        auto* words = walk.window.page()->findChild<WordLinks*>();
        REQUIRE(words != nullptr);
        REQUIRE_FALSE(words->links().isEmpty());
        CHECK((words->links().first()->focusPolicy() & Qt::TabFocus) != 0);
        checkNames(walk);
    }
}

TEST_CASE("the list of signs says that it is no test, beside the ticks and below the options") {
    WindowWalk walk;
    const auto says = [&walk](const QString& words) {
        return std::ranges::any_of(
            walk.window.findChildren<TextLabel*>(),
            [&](const TextLabel* label) { return label->plainText().contains(words); });
    };
    walk.navigator.go({Screen::Question, u"last-12-months"_s});
    walk.settle();
    CHECK(says(u"No one has studied how often it is right."_s));
    walk.navigator.go({Screen::Options});
    walk.settle();
    CHECK(says(u"The count of signs is no test"_s));
}

TEST_CASE("Ctrl+F searches from anywhere, and Enter opens what is nearest") {
    WindowWalk walk;
    walk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(walk.screen() == Screen::Search);
    auto* page = qobject_cast<SearchPage*>(walk.window.page());
    REQUIRE(page != nullptr);
    CHECK(page->box()->hasFocus());
    CHECK(page->box()->inputMethodHints() == (Qt::ImhSensitiveData | Qt::ImhNoPredictiveText));
    CHECK(page->rows().isEmpty());
    walk.press(Qt::Key_Return);
    CHECK(walk.screen() == Screen::Search);
    QTest::keyClicks(page->box(), u"naloxone"_s);
    REQUIRE_FALSE(page->rows().isEmpty());
    checkNames(walk);
    walk.press(Qt::Key_Return);
    CHECK((page->rows().first()->isOpen() || walk.screen() != Screen::Search));
}

TEST_CASE("naloxone is found as a word and as something to read") {
    WindowWalk walk;
    auto* page = open<SearchPage>(walk, {Screen::Search});
    page->box()->setText(u"naloxone"_s);
    const auto named = [page](const QString& name) {
        const auto row = std::ranges::find_if(page->rows(), [&](const FoundRow* found) {
            return found->link()->accessibleName().startsWith(name);
        });
        REQUIRE(row != page->rows().end());
        return *row;
    };
    FoundRow* word = named(u"naloxone. A word"_s);
    word->link()->click();
    CHECK(word->isOpen());
    walk.settle();
    CHECK(areWordsShown(walk.window, u"A spray or shot that can undo an overdose for a while."_s));
    named(u"Naloxone. Something to read"_s)->link()->click();
    walk.settle();
    CHECK(walk.screen() == Screen::Learn);
    CHECK(walk.page() == u"naloxone");
}

TEST_CASE("nothing typed into the search is kept") {
    WindowWalk walk;
    open<SearchPage>(walk, {Screen::Search})->box()->setText(u"naloxone"_s);
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(open<SearchPage>(walk, {Screen::Search})->box()->text().isEmpty());
    open<SearchPage>(walk, {Screen::Search})->box()->setText(u"xyzzy"_s);
    CHECK(areWordsShown(walk.window, u"Nothing found. Try a shorter word, or another one."_s));
}

TEST_CASE("whatever is found can be opened") {
    LoadedSession session;
    for (const QString& text :
         {u"a"_s, u"cost"_s, u"craft"_s, u"call"_s, u"place"_s, u"methadone"_s, u"side"_s}) {
        for (const FoundView& view : found(session, text)) {
            INFO(text.toStdString()
                 << ": " << view.title.toStdString() << ", " << view.kind.toStdString());
            CHECK_FALSE(view.title.isEmpty());
            CHECK_FALSE(view.kind.isEmpty());
            CHECK((view.route || !view.lines.isEmpty()));
        }
    }
}

TEST_CASE("every source opens with how it was read and when it was checked") {
    LoadedSession session;
    qsizetype count = 0;
    for (const SourceGroup& group : sourceGroups(session, Today)) {
        for (const SourceView& source : group.sources) {
            SourceRow row(source);
            row.setOpen(true);
            CHECK(row.isOpen());
            INFO(source.id.toStdString());
            CHECK(source.warning.isEmpty());
            CHECK((source.address.isEmpty() == (source.kind == u"judgement")));
            CHECK(std::ranges::none_of(source.facts,
                                       [](const auto& fact) { return fact.second.isEmpty(); }));
            ++count;
        }
    }
    CHECK(count == static_cast<qsizetype>(session.catalogue()->sources().size()));
}

TEST_CASE("a source can be asked for, and found by typing") {
    WindowWalk walk;
    auto* page = open<SourcesPage>(walk, {Screen::Sources, u"mattick-2014"_s});
    const auto opened =
        std::ranges::find_if(page->rows(), [](const SourceRow* row) { return row->isOpen(); });
    REQUIRE(opened != page->rows().end());
    CHECK((*opened)->id() == u"mattick-2014");
    CHECK((*opened)->link()->hasFocus());
    checkNames(walk);
    page->box()->setFocus();
    QTest::keyClicks(page->box(), u"mattick 2014"_s);
    CHECK(page->rows().size() == 1);
    walk.press(Qt::Key_Return);
    CHECK(page->rows().first()->link()->hasFocus());
    page->box()->setText(u"xyzzy"_s);
    CHECK(page->rows().isEmpty());
}

TEST_CASE("About says first that no clinician has reviewed it, and everything on it has a name") {
    WindowWalk walk;
    walk.navigator.go({Screen::About});
    walk.settle();
    CHECK(aboutView(walk.session, Today).notReviewed == u"No clinician has reviewed this yet.");
    checkNames(walk);
}

TEST_CASE("Learn and About are reached from the welcome, and lead back") {
    WindowWalk walk;
    REQUIRE(walk.tabTo(u"About"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::About);
    REQUIRE(walk.tabTo(u"Learn"_s));
    walk.press(Qt::Key_Space);
    REQUIRE(walk.screen() == Screen::Learn);
    REQUIRE(walk.tabTo(u"Back to where you were"_s));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::About);
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() == Screen::Welcome);
}

TEST_CASE("dots say their sentence to screen readers, and have no parts") {
    const Rate rate = rateFrom(4, 21);
    DotArray dots(dotsOf(rate), rateSentence(rate));
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&dots);
    REQUIRE(interface != nullptr);
    CHECK(interface->role() == QAccessible::Graphic);
    CHECK(interface->childCount() == 0);
    CHECK(interface->text(QAccessible::Name) ==
          u"People who came: 4 to 21 of 100 stayed a full year, 79 to 96 did not. When: 1 year.");
    CHECK(dots.dotAt(3) == DotArray::Dot::Counted);
    CHECK(dots.dotAt(4) == DotArray::Dot::Between);
    CHECK(dots.dotAt(20) == DotArray::Dot::Between);
    CHECK(dots.dotAt(21) == DotArray::Dot::Not);
}

TEST_CASE("where only the least is known, all dots above it may be") {
    const Rate rate = rateFrom(50, std::nullopt);
    CHECK(dotsOf(rate).high == 100);
    CHECK(rateSentence(rate) == u"People who came: at least 50 of 100 stayed a full year. How many "
                                u"more is not known. When: 1 year.");
}

TEST_CASE("a price is written out, also what is not known of it") {
    const std::optional<int> none;
    CHECK(CostBar::words({u"a day"_s, 500, none, 650}) ==
          u"$500 to $650 a day. Typical: not known.");
    CHECK(CostBar::words({u"a month"_s, 0, 0, 0}) == u"$0 a month. Typical: $0.");
    CHECK(CostBar::words({u"a day"_s, none, none, none}) == u"Price a day: not known.");
    CHECK(CostBar::scaleEndFor({{u"a day"_s, 500, none, 650}, {u"a day"_s, 12, none, 1250}}) ==
          2000);
    CostBar bar({u"a day"_s, 500, none, 650}, 700);
    CHECK(accessibleName(&bar) == u"$500 to $650 a day. Typical: not known.");
}

} // namespace waymark::ui
