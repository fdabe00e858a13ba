// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qt_text.h"
#include "app/safety.h"
#include "catalogue/catalogue.h"
#include "pages/compare/side_by_side_view.h"
#include "pages/detail/detail_view.h"
#include "pages/learn/source_words.h"
#include "pages/options/options_view.h"
#include "pages/options/order_words.h"
#include "pages/options/result_words.h"
#include "pages/options/why_view.h"
#include "window_walk.h"

#include "support/catch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

struct RankedSession : LoadedSession {
    RankedSession() { answerEnough(); }
};

const OptionCardContent& cardOf(const OptionsView& view, const QString& id) {
    const auto found = std::ranges::find(view.options, id, &OptionEntry::id);
    REQUIRE(found != view.options.end());
    return found->content;
}

bool isByName(const OptionsView& view) {
    return std::ranges::is_sorted(view.options, {},
                                  [](const OptionEntry& entry) { return entry.content.name; });
}

bool isWithoutPlace(const OptionsView& view) {
    return std::ranges::all_of(view.options, [](const OptionEntry& entry) {
        return entry.content.rank.isEmpty() && entry.content.pips < 0 &&
               entry.content.fitWords.isEmpty();
    });
}

/// In place of reasons.
bool saysWhatEachIs(const OptionsView& view) {
    return std::ranges::all_of(view.options, [](const OptionEntry& entry) {
        return !entry.content.sentence.isEmpty() && entry.content.reasons.isEmpty();
    });
}

} // namespace

TEST_CASE("words are listed as people say them") {
    CHECK(listed({}).isEmpty());
    CHECK(listed({u"A"_s}) == u"A");
    CHECK(listed({u"A"_s, u"B"_s, u"C"_s}) == u"A, B and C");
    const LoadedSession session;
    CHECK(listedNames(session, {u"outpatient"_s, u"dual-diagnosis"_s}) ==
          u"Outpatient and dual-diagnosis care");
    CHECK(listedNames(session, {u"inpatient"_s, u"therapeutic-community"_s}) ==
          u"Inpatient care and therapeutic community");
}

TEST_CASE("steps are said with their sign and number") {
    CHECK(signedSteps(Fraction(2)) == u"+2 steps");
    CHECK(signedSteps(Fraction(-1)) == u"−1 step");
    CHECK(signedSteps(Fraction(3, 2)) == u"+1.5 steps");
    CHECK(signedSteps(Fraction(0)) == u"0 steps");
    CHECK(plainSteps(Fraction(1)) == u"1 step");
}

TEST_CASE("a tie shares a number, and is said by name") {
    RankedSession session;
    const OptionsView view = optionsView(session);
    REQUIRE(view.isRanked);
    for (const OptionEntry& entry : view.options) {
        const Standing* standing = standingOf(session, entry.id);
        const bool isTied = !standing->tiedWith.empty() && standing->tier != Tier::NotAdvisedNow;
        CHECK(entry.content.rank.endsWith(u'=') == isTied);
        CHECK((entry.content.rankNote == u"tied") == isTied);
        const QString name = entry.content.name.section(u' ', 0, 0);
        CHECK((!isTied || view.lines.join(u' ').contains(name, Qt::CaseInsensitive)));
    }
}

TEST_CASE("a card gives at most two reasons for and one against, and none twice") {
    RankedSession session;
    for (const OptionEntry& entry : optionsView(session).options) {
        const QList<CardReason>& reasons = entry.content.reasons;
        const auto count = [&reasons](ReasonSign sign) {
            return std::ranges::count(reasons, sign, &CardReason::sign);
        };
        CHECK(count(ReasonSign::For) <= 2);
        CHECK(count(ReasonSign::Against) <= 1);
        for (const CardReason& reason : reasons) {
            CHECK(std::ranges::count(reasons, reason.text, &CardReason::text) == 1);
        }
    }
}

TEST_CASE("what is ruled out says what would lift it") {
    RankedSession session;
    session.answer("time-away", "none");
    const OptionCardContent card = cardOf(optionsView(session), u"short-term-residential"_s);
    REQUIRE(!card.reasons.isEmpty());
    CHECK(card.reasons.last().sign == ReasonSign::Lift);
    CHECK(card.reasons.last().lead == u"What would lift it:");
    CHECK_FALSE(card.reasons.last().text.isEmpty());
    CHECK(card.fitWords == u"If you can arrange it");
}

TEST_CASE("while a stop is open the order waits") {
    RankedSession session;
    session.answer("overdose-signs-now", "yes");
    const OptionsView view = optionsView(session);
    REQUIRE(view.urgent);
    CHECK(view.urgent->kind == BannerKind::Urgent);
    CHECK(view.urgent->route == Route{Screen::GetHelp, u"overdose"_s});
    CHECK_FALSE(view.next);
    CHECK(isByName(view));
    CHECK(isWithoutPlace(view));
    CHECK(saysWhatEachIs(view));
    CHECK(view.lines.join(u' ').contains(u"waits"));
}

TEST_CASE("a stop that was answered stays in sight above the order") {
    RankedSession session;
    session.answer("overdose-signs-now", "yes");
    session.safety().acknowledgeStops();
    const OptionsView view = optionsView(session);
    CHECK(view.urgent);
    CHECK(view.isRanked);
    CHECK_FALSE(isWithoutPlace(view));
    CHECK_FALSE(saysWhatEachIs(view));
}

TEST_CASE("without answers the six stand A to Z, and it says what is missing") {
    LoadedSession session;
    const OptionsView view = optionsView(session);
    CHECK(isByName(view));
    CHECK(isWithoutPlace(view));
    CHECK(view.legend.isEmpty());
    CHECK(saysWhatEachIs(view));
    REQUIRE(view.next);
    CHECK(view.next->text.heading == u"This is not ranked yet");
    CHECK(view.next->text.text.contains(u"safety"));
    CHECK(view.next->route.screen == Screen::Question);
    CHECK(session.page(view.next->route.id)->section == "safety");
}

TEST_CASE("worth finding out opens its question, and comes back") {
    for (const bool isOpen : {true, false}) {
        RankedSession session;
        if (isOpen) {
            for (const char* open : {"mood-or-trauma", "mental-health-now", "time-away"}) {
                session.give(session.index(open), NoAnswer::NotSure);
            }
        }
        INFO("open " << isOpen);
        const OptionsView view = optionsView(session);
        REQUIRE(view.next);
        CHECK(view.next->route.screen == Screen::Question);
        CHECK(view.next->route.fromOptions);
        CHECK(session.page(view.next->route.id) != nullptr);
        CHECK(view.next->also.size() <= 2);
        for (const AlsoView& also : view.next->also) {
            CHECK_FALSE(also.text.isEmpty());
            CHECK(also.route.fromOptions);
            CHECK_FALSE(also.route == view.next->route);
            CHECK(session.page(also.route.id) != nullptr);
        }
    }
}

TEST_CASE("no treatment now is always there, without a place") {
    RankedSession session;
    const OptionsView view = optionsView(session);
    CHECK(view.baseline.id == u"no-treatment-now");
    CHECK(view.baseline.content.rank.isEmpty());
    CHECK(view.baseline.content.fitWords == u"Not ranked");
    CHECK_FALSE(view.baseline.content.hasWhy);
    CHECK_FALSE(view.baseline.content.medicine.isEmpty());
}

TEST_CASE("why shows every reason, each with a way to its answer") {
    RankedSession session;
    for (const QString& option : shownOptions(session)) {
        const WhyView view = whyView(session, option);
        // Where it starts, and the sum, are rows as well.
        CHECK(view.sheet.rows.size() == std::ssize(standingOf(session, option)->reasons) + 2);
        CHECK(view.options.size() == 6);
        CHECK(view.sheet.rows.last().kind == ReasonRow::Kind::Total);
        for (const ReasonRow& row : view.sheet.rows) {
            CHECK_FALSE(row.text.isEmpty());
            CHECK((row.kind == ReasonRow::Kind::Total || !row.basis.isEmpty()));
            CHECK((row.id.isEmpty() || session.page(row.id) != nullptr));
        }
    }
}

TEST_CASE("a derived variable leads to the page it comes from") {
    const LoadedSession session;
    const Page* page = pageAsking(session, session.index("severity"));
    REQUIRE(page != nullptr);
    CHECK(page->id == "last-12-months");
}

TEST_CASE("places are said in words") {
    CHECK(placeWord(1) == u"first");
    CHECK(placeWord(6) == u"sixth");
    RankedSession session;
    CHECK(placeWords(session, shownOptions(session).constFirst()).contains(u"first place of six"));
    CHECK(placeWords(session, u"no-treatment-now"_s).isEmpty());
}

TEST_CASE("the person's own cover comes first") {
    RankedSession session;
    const DetailView view = detailView(session, u"inpatient"_s);
    const auto cost = std::ranges::find(view.parts, u"cost"_s, &DetailPart::id);
    REQUIRE(cost != view.parts.end());
    CHECK(cost->groups.first().heading == u"With your cover");
    CHECK(cost->groups.first().rows.first().lead == u"Medicaid");
    REQUIRE_FALSE(cost->folds.isEmpty());
    CHECK(cost->folds.first().title == u"With other cover");
    CHECK(cost->folds.first().groups.first().rows.size() == 5);
}

TEST_CASE("what we did not check is marked") {
    RankedSession session;
    const DetailView view = detailView(session, u"outpatient"_s);
    const auto part = std::ranges::find(view.parts, u"evidence"_s, &DetailPart::id);
    REQUIRE(part != view.parts.end());
    bool hasUnchecked = false;
    for (const FactGroup& group : part->groups) {
        for (const FactRow& row : group.rows) {
            hasUnchecked = hasUnchecked || row.isUnchecked;
            CHECK(row.hint.startsWith(u"Evidence: "));
        }
    }
    CHECK(hasUnchecked);
}

TEST_CASE("sources are named short in a list and in full where they are opened") {
    LoadedSession session;
    CHECK(shortSources(session, {"wakeman-2020"}) == u"Wakeman and others, 2020");
    CHECK(shortSources(session, {"clinical-judgement"}).isEmpty());
    CHECK(shortSources(session, {"no-such-source"}).isEmpty());
    const QStringList lines = sourceLines(session, {"wakeman-2020", "clinical-judgement"});
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().contains(u"2020"));
    CHECK(lines.first().contains(u"Last checked: November 22, 2026."));
    CHECK(lines.first().endsWith(toQt(session.catalogue()->source("wakeman-2020")->address)));
    CHECK(lines.last().startsWith(u"Our own judgment"));
}

TEST_CASE("in and out are compared row by row, and by what was said") {
    RankedSession session;
    const SideBySideView view = sideBySideView(session, CompareScope::Two);
    REQUIRE_FALSE(view.isMissing);
    CHECK(view.table.columns.size() == 2);
    CHECK(view.table.rows.size() > 8);
    CHECK(view.table.rows.last().isSummary);
    CHECK(view.table.rows.last().cells.first().pips >= 0);
    CHECK(std::ranges::any_of(view.table.rows, [](const ComparisonRow& row) {
        return row.cells.first().text.contains(u"With Medicaid: ");
    }));
    CHECK(showingWords(view, 6).startsWith(u"Showing 6 of "_s));
    CHECK_FALSE(view.inShort.isEmpty());
    CHECK(view.remarks.size() == 3);
}

TEST_CASE("every answer of the comparison has its sources below the table") {
    RankedSession session;
    const QList<RemarkView> rows = answerSources(session);
    CHECK(rows.size() == 14);
    for (const RemarkView& row : rows) {
        INFO(row.text.toStdString());
        CHECK_FALSE(row.sources.isEmpty());
        CHECK(QSet<QString>(row.sources.begin(), row.sources.end()).size() == row.sources.size());
    }
}

TEST_CASE("options that were counted alike have dots in one row, the others a sentence") {
    RankedSession session;
    const SideBySideView view = sideBySideView(session, CompareScope::AllSix);
    const auto row = std::ranges::find(view.table.rows, u"How many finished the care?"_s,
                                       &ComparisonRow::question);
    REQUIRE(row != view.table.rows.end());
    int counted = 0;
    for (const ComparisonCell& cell : row->cells) {
        CHECK_FALSE(cell.text.isEmpty());
        if (cell.dots) {
            ++counted;
            CHECK(cell.dots->outOf == 100);
            CHECK(cell.text.startsWith(u"%1 of 100 "_s.arg(cell.dots->low)));
            CHECK(cell.text.contains(u", %1 "_s.arg(100 - cell.dots->high)));
        }
    }
    CHECK(counted == 4);
}

TEST_CASE("all six are compared in the order they are shown") {
    RankedSession session;
    const SideBySideView view = sideBySideView(session, CompareScope::AllSix);
    const QStringList ids = shownOptions(session);
    REQUIRE(view.table.columns.size() == 7);
    CHECK(view.table.columns.last().name == optionName(session, u"no-treatment-now"_s));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        CHECK(view.table.columns[i].name == optionName(session, ids[i]));
    }
}

TEST_CASE("two or three can be picked to compare, also no treatment now") {
    RankedSession session;
    const auto options = pickable(session);
    REQUIRE(options.size() == 7);
    CHECK(options.last().first == u"no-treatment-now");
    const QStringList picked{u"dual-diagnosis"_s, u"inpatient"_s, u"no-treatment-now"_s};
    const SideBySideView view = sideBySideView(session, CompareScope::Picked, picked);
    REQUIRE(view.table.columns.size() == 3);
    CHECK(view.table.columns.first().name == optionName(session, u"dual-diagnosis"_s));
    for (const ComparisonRow& row : view.table.rows) {
        CHECK(row.cells.size() == 3);
        CHECK_FALSE(row.cells.last().text.isEmpty());
    }
    CHECK(view.inShort == u"Of these, dual-diagnosis care comes first.");
    CHECK(sideBySideView(session, CompareScope::Picked, {}).heading == u"Side by side");
}

TEST_CASE("an order that waits is not compared either") {
    RankedSession session;
    session.answer("overdose-signs-now", "yes");
    const SideBySideView view = sideBySideView(session, CompareScope::Two);
    CHECK(view.table.rows.last().cells.first().text == u"Not ranked yet");
    CHECK(view.table.rows.last().cells.first().pips < 0);
}

TEST_CASE("not sure about a danger is said above the order, which stands") {
    RankedSession session;
    CHECK_FALSE(optionsView(session).check);
    session.answer("alcohol", "?");
    session.answer("suicide-risk", "?");
    const OptionsView view = optionsView(session);
    REQUIRE(view.check);
    CHECK(view.check->route.screen == Screen::GetHelp);
    CHECK(view.check->route.id.startsWith(u"check-"));
    CHECK(view.check->also.size() == 1);
    CHECK(view.isRanked);
    CHECK_FALSE(view.urgent);
    session.safety().acknowledgeChecks();
    CHECK_FALSE(optionsView(session).check);
}

TEST_CASE("pills taken as the label says get no order, and the prescriber comes first") {
    RankedSession session;
    session.answer("main-opioid", "prescribed-as-directed");
    session.answer("overdose", "never");
    session.answer("medicine-now", "none");
    for (const VariableIndex variable : session.page(u"last-12-months"_s)->variables) {
        session.answer(session.questionnaire().variables[variable].id.c_str(), "no");
    }
    const OptionsView view = optionsView(session);
    CHECK_FALSE(view.isRanked);
    CHECK(isByName(view));
    CHECK(isWithoutPlace(view));
    CHECK(view.lines.first().contains(u"just as the label says"));
    REQUIRE(view.next);
    CHECK(view.next->text.text.contains(u"doctor who orders the pills"));
    // There is nothing to go on answering: more answers would rank nothing.
    CHECK(view.next->text.action.isEmpty());
    session.answer("overdose", "this-year");
    CHECK(optionsView(session).isRanked);
}

} // namespace waymark::ui
