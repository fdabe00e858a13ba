// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "catalogue/catalogue.h"
#include "pages/compare/pick_strip.h"
#include "pages/detail/detail_part_view.h"
#include "pages/detail/detail_view.h"
#include "pages/detail/fact_words.h"
#include "pages/detail/rate_words.h"
#include "pages/options/result_words.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"
#include "widgets/dot_array.h"
#include "widgets/text_label.h"

#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr std::array Kinds{"setting", "baseline", "outpatient-kind", "medication", "aftercare"};

QStringList allOptions(Session& session) {
    QStringList options;
    for (const char* kind : Kinds) {
        for (const std::string& id : session.catalogue()->options(kind)) {
            options.append(toQt(id));
        }
    }
    return options;
}

const DetailPart* partOf(const DetailView& view, const QString& id) {
    const auto found = std::ranges::find(view.parts, id, &DetailPart::id);
    return found == view.parts.end() ? nullptr : &*found;
}

QList<FactGroup> groupsOf(const DetailPart& part) {
    QList<FactGroup> groups = part.groups;
    for (const FoldView& fold : part.folds) {
        groups += fold.groups;
    }
    return groups;
}

void checkRows(const DetailPart& part) {
    for (const FactGroup& group : groupsOf(part)) {
        INFO(group.heading.toStdString());
        CHECK_FALSE(group.heading.isEmpty());
        CHECK_FALSE(group.rows.isEmpty());
        for (const FactRow& row : group.rows) {
            CHECK_FALSE(row.texts.contains(QString()));
            CHECK_FALSE(row.texts.contains(u"Not known."));
        }
    }
}

QStringList idsOf(const KindListView& view) {
    QStringList ids;
    for (const KindRow& row : view.rows) {
        ids.append(row.id);
    }
    return ids;
}

void checkOrder(Session& session, const KindListView& view, std::string_view decision) {
    CHECK(idsOf(view) == shownOptions(session, *session.result().of(decision)));
    for (const KindRow& row : view.rows) {
        INFO(row.id.toStdString());
        CHECK_FALSE(row.name.isEmpty());
        CHECK_FALSE(row.line.isEmpty());
        const Standing& standing = *standingOf(session, row.id);
        CHECK(row.fit == fitWords(session, standing));
        CHECK(row.rank == rankWords(standing));
        CHECK(row.hint.isEmpty() == standing.ruledOutBy.empty());
    }
}

/// Enough for an order of each decision.
void answerEnough(LoadedSession& session) {
    for (const char* sign : {"overdose-signs-now", "urgent-signs-now", "infection-signs-now",
                             "harm-to-others", "violence-now"}) {
        session.answer(sign, "no");
    }
    for (const auto& [variable, value] :
         {std::pair("suicide-risk", "none"), std::pair("psychosis", "none"),
          std::pair("pregnancy", "not-possible"), std::pair("age", "26-59"),
          std::pair("withdrawal", "strong"), std::pair("mood-or-trauma", "yes"),
          std::pair("work", "must-keep-evenings-free"), std::pair("housing", "own-or-family"),
          std::pair("cover", "medicaid")}) {
        session.answer(variable, value);
    }
}

QPushButton* buttonWithName(const QWidget& part, const QString& text) {
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(text) && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the line about the medicine warns once a rule behind it has ended") {
    LoadedSession session;
    const QString phone = u"telehealth"_s;
    CHECK(detailView(session, phone, QDate(2026, 12, 31)).medicineWarnings.isEmpty());
    CHECK(detailView(session, phone, QDate(2027, 1, 1)).medicineWarnings.size() == 1);
    CHECK(detailView(session, u"outpatient"_s, QDate(2027, 1, 1)).medicineWarnings.isEmpty());
}

TEST_CASE("every option and kind tells its parts, none of them empty") {
    LoadedSession session;
    REQUIRE(session.catalogue() != nullptr);
    const QStringList options = allOptions(session);
    REQUIRE(options.size() == 21);
    for (const QString& option : options) {
        INFO(option.toStdString());
        const DetailView view = detailView(session, option);
        const bool isMedicine =
            session.catalogue()->option(toStd(option)).kind == std::string("medication");
        CHECK(view.parts.size() >= 6);
        CHECK_FALSE(view.medicine.isEmpty());
        CHECK_FALSE(view.name.isEmpty());
        CHECK_FALSE(view.where.isEmpty());
        CHECK_FALSE(view.nextName.isEmpty());
        CHECK(view.nextId != option);
        CHECK(view.medicines.rows.size() == (isMedicine ? 0 : 3));
        for (const DetailPart& part : view.parts) {
            INFO(part.id.toStdString());
            CHECK((part.day || part.kinds || !part.groups.isEmpty()));
            checkRows(part);
        }
    }
}

TEST_CASE("a kind has a usual day of its own, and is ranked by its own decision") {
    LoadedSession session;
    answerEnough(session);
    const DetailView methadone = detailView(session, u"methadone"_s);
    CHECK(methadone.icon == Icon::Medicine);
    CHECK(partOf(methadone, u"day"_s) != nullptr);
    CHECK(partOf(methadone, u"expect"_s)->title == u"What to expect");
    CHECK(methadone.fit == fitWords(session, *standingOf(session, u"methadone"_s)));
    const WhyView why = whyView(session, u"methadone"_s);
    CHECK(why.options.size() == 3);
    CHECK(why.place.endsWith(u"of three."));
    CHECK(methadone.conditions.lines == why.conditions.lines);
    CHECK(detailView(session, u"recovery-housing"_s).icon == Icon::None);
    CHECK(detailView(session, u"telehealth"_s).icon == Icon::House);
}

TEST_CASE("kinds, medicines and aftercare stand in the order of their decision") {
    LoadedSession session;
    answerEnough(session);
    const DetailView outpatient = detailView(session, u"outpatient"_s);
    REQUIRE(partOf(outpatient, u"kinds"_s) != nullptr);
    checkOrder(session, *partOf(outpatient, u"kinds"_s)->kinds, "outpatient-kind");
    checkOrder(session, *partOf(outpatient, u"after"_s)->kinds, "aftercare");
    checkOrder(session, outpatient.medicines, "medication");
    CHECK(partOf(detailView(session, u"inpatient"_s), u"kinds"_s) == nullptr);
    CHECK(partOf(detailView(session, u"no-treatment-now"_s), u"after"_s) == nullptr);
}

TEST_CASE("while nothing is ranked, the lists are A to Z and without a fit") {
    LoadedSession session;
    const KindListView view = medicines(session);
    CHECK(std::ranges::is_sorted(view.rows, {}, &KindRow::name));
    CHECK(std::ranges::all_of(view.rows, [](const KindRow& row) {
        return row.rank.isEmpty() && row.fit.isEmpty() && row.pips < 0;
    }));
    CHECK(view.note.contains(u"not ranked yet"));
}

TEST_CASE("the dots count what the sentence says, out of as many people") {
    LoadedSession session;
    int counted = 0;
    for (const QString& option : allOptions(session)) {
        const Option known = session.catalogue()->option(toStd(option));
        for (const OutcomeEvidence& outcome : known.evidence) {
            for (const EvidenceStatement& statement : outcome.statements) {
                INFO(statement.id);
                for (const Rate& rate : statement.rates) {
                    const DotCount dots = dotsOf(rate);
                    const QString sentence = rateSentence(rate);
                    CHECK(dots.outOf == statement.rates.front().outOf);
                    CHECK((dots.low >= 0 && dots.low <= dots.high && dots.high <= dots.outOf));
                    CHECK(sentence.contains(QString::number(dots.low)));
                    if (rate.high) {
                        CHECK(sentence.contains(QString::number(dots.high)));
                        CHECK(sentence.contains(QString::number(dots.outOf - dots.low)));
                    }
                    const QString text = toQt(statement.text);
                    const auto says = [&text](std::optional<int> count) {
                        return count && text.contains(QString::number(*count));
                    };
                    CHECK((says(rate.best) || (says(rate.low) && (!rate.high || says(rate.high)))));
                    ++counted;
                }
            }
        }
    }
    CHECK(counted > 40);
}

TEST_CASE("every statement with a count has its dots, and the main count shows them at once") {
    LoadedSession session;
    for (const std::string& id : session.catalogue()->options("setting")) {
        INFO(id);
        const Option known = session.catalogue()->option(id);
        REQUIRE(known.headline);
        const DetailView view = detailView(session, toQt(id));
        QList<FactRow> open;
        for (const FactGroup& group : partOf(view, u"evidence"_s)->groups) {
            std::ranges::copy_if(group.rows, std::back_inserter(open), &FactRow::areDotsOpen);
        }
        REQUIRE(open.size() == 1);
        CHECK(open.first().rates.first().sentence == rateSentence(known.headline->rate));
        CHECK(open.first().hint.contains(u"No study compared these."));
    }
}

TEST_CASE("each outcome begins with what all of it comes to, and how sure that is") {
    LoadedSession session;
    for (const QString& option : allOptions(session)) {
        INFO(option.toStdString());
        const Option known = session.catalogue()->option(toStd(option));
        const DetailView view = detailView(session, option);
        for (const OutcomeEvidence& outcome : known.evidence) {
            if (outcome.sum.text.empty()) {
                continue;
            }
            INFO(outcome.outcome);
            const QList<FactGroup>& groups = partOf(view, u"evidence"_s)->groups;
            const auto group =
                std::ranges::find(groups, outcomeWords(outcome.outcome), &FactGroup::heading);
            REQUIRE(group != groups.end());
            CHECK(group->rows.first().texts.first() == toQt(outcome.sum.text));
            CHECK(group->rows.first().hint.startsWith(certaintyWords(outcome.sum.certainty)));
        }
    }
}

TEST_CASE("a finding from elsewhere says in what way, and one from nearby says nothing") {
    LoadedSession session;
    const DetailPart part = *partOf(detailView(session, u"outpatient"_s), u"evidence"_s);
    int marked = 0;
    int plain = 0;
    for (const FactGroup& group : part.groups) {
        for (const FactRow& row : group.rows) {
            marked += row.elsewhere.isEmpty() ? 0 : 1;
            plain += row.elsewhere.isEmpty() ? 1 : 0;
            if (row.texts.first().startsWith(u"Of 100 outpatient tries")) {
                CHECK(row.elsewhere == u"From before fentanyl. Other drugs were counted too.");
            }
        }
    }
    CHECK(marked >= 3);
    CHECK(plain >= 3);
}

TEST_CASE("a difference is told as so many more of 100, where two exact counts are of one thing") {
    const auto rate = [](const char* who, int low, int high) {
        return Rate{who, 100, low, low, high, "stayed", "did not", "1 year"};
    };
    CHECK(differenceWords({rate("At home", 36, 36), rate("In a stay", 51, 51)}) ==
          u"Difference: 15 more of 100 stayed (In a stay).");
    CHECK(differenceWords({rate("One", 40, 40), rate("Two", 40, 40)}) ==
          u"Difference: none that was counted.");
    CHECK(differenceWords({rate("One", 40, 40)}).isEmpty());
    CHECK(differenceWords({rate("One", 40, 50), rate("Two", 60, 60)}).isEmpty());
    Rate other = rate("Two", 60, 60);
    other.event = "used";
    CHECK(differenceWords({rate("One", 40, 40), other}).isEmpty());
}

TEST_CASE("prices of one unit share a scale, and what is not known is said") {
    LoadedSession session;
    for (const QString& option : allOptions(session)) {
        INFO(option.toStdString());
        const Option known = session.catalogue()->option(toStd(option));
        const DetailPart cost = *partOf(detailView(session, option), u"cost"_s);
        const auto prices =
            std::ranges::find(cost.groups, u"Prices without cover"_s, &FactGroup::heading);
        REQUIRE(prices != cost.groups.end());
        REQUIRE(prices->rows.size() == std::ssize(known.cost));
        for (qsizetype i = 0; i < prices->rows.size(); ++i) {
            const FactRow& row = prices->rows[i];
            const Cost& from = known.cost[static_cast<std::size_t>(i)];
            CHECK(row.hint.contains(certaintyWords(from.certainty)));
            if (from.certainty == "not-known") {
                CHECK(row.texts.first().startsWith(u"Not known."));
                CHECK_FALSE(row.price);
            }
            if (row.price) {
                CHECK(row.hint.contains(u"Prices of %1."_s.arg(*from.year)));
                CHECK(row.price->scaleEnd >= from.high.value_or(from.low.value_or(0)));
            }
        }
    }
}

TEST_CASE("a rule that has ended warns on the row itself") {
    LoadedSession session;
    const std::vector<std::string> rule{"dea-telemedicine-extension-2025"};
    CHECK(factRow(session, {}, {"A rule."}, rule, QDate(2026, 12, 31)).warnings.isEmpty());
    const FactRow row = factRow(session, {}, {"A rule."}, rule, QDate(2027, 1, 1));
    REQUIRE(row.warnings.size() == 1);
    CHECK(row.warnings.first().contains(u"December 31, 2026"));
}

TEST_CASE("hard words of a part are named under it") {
    LoadedSession session;
    const DetailView view = detailView(session, u"outpatient"_s);
    const QList<WordView> words = hardWords(session, *partOf(view, u"evidence"_s));
    CHECK(std::ranges::find(words, u"methadone"_s, &WordView::word) != words.end());
}

TEST_CASE("Alt and a number choose a part, and its heading takes the focus") {
    WindowWalk walk;
    walk.navigator.go({Screen::OptionDetail, u"inpatient"_s});
    walk.settle();
    walk.press(Qt::Key_4, Qt::AltModifier);
    CHECK(walk.window.page()->findChild<ChoiceStrip*>()->chosen() == u"cost");
    CHECK(walk.focus() == u"Cost");
    walk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(walk.focus() == u"What it is");
}

TEST_CASE("dots are opened on demand, and say their sentence") {
    WindowWalk walk;
    walk.navigator.go({Screen::OptionDetail, u"extended-release-naltrexone"_s});
    walk.settle();
    walk.press(Qt::Key_5, Qt::AltModifier);
    const QWidget& page = *walk.window.page();
    QPushButton* show = buttonWithName(page, u"Show dots"_s);
    REQUIRE(show != nullptr);
    const auto seen = [&page] {
        const auto dots = page.findChildren<DotArray*>();
        return std::ranges::count_if(dots,
                                     [](const DotArray* array) { return array->isVisible(); });
    };
    CHECK(seen() == 0);
    show->click();
    walk.settle();
    CHECK(seen() > 0);
    CHECK(show->accessibleName().endsWith(u"open"));
    for (DotArray* dots : page.findChildren<DotArray*>()) {
        CHECK(accessibleName(dots).contains(u" of 1"));
    }
}

TEST_CASE("a medicine is reached from a setting, and Back leads there again") {
    WindowWalk walk;
    walk.navigator.go({Screen::OptionDetail, u"inpatient"_s});
    walk.settle();
    buttonWithName(*walk.window.page(), u"The medicines"_s)->click();
    walk.settle();
    buttonWithName(*walk.window.page(), u"Read more: Methadone"_s)->click();
    walk.settle();
    CHECK(walk.page() == u"methadone");
    walk.navigator.back();
    CHECK(walk.page() == u"inpatient");
}

TEST_CASE("three can be picked side by side, and not four") {
    WindowWalk walk;
    walk.navigator.go({Screen::SideBySide});
    walk.settle();
    walk.window.page()->findChild<ChoiceStrip*>()->findChildren<QPushButton*>().last()->click();
    const auto* picks = walk.window.page()->findChild<PickStrip*>();
    REQUIRE(picks != nullptr);
    CHECK(picks->isVisible());
    CHECK(picks->picked().size() == 2);
    QList<QPushButton*> open;
    for (QPushButton* button : picks->findChildren<QPushButton*>()) {
        if (!button->isChecked()) {
            open.append(button);
        }
    }
    open[0]->click();
    CHECK(picks->picked().size() == 3);
    open[1]->click();
    CHECK(picks->picked().size() == 3);
    CHECK_FALSE(open[1]->isChecked());
}

} // namespace waymark::ui
