// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/compare_cases.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Drinking and shakes decide between two settings; the color of the door decides nothing.
struct Two {
    Sketch sketch;

    Two() {
        sketch.ask("alcohol", "none daily");
        sketch.askWhen("alcohol=daily", "shakes", "no yes", "no");
        sketch.ask("door", "red blue");
        sketch.ask("danger", "no yes");
        sketch.decide("home+1 clinic", "safety cost").id = "setting";
        sketch.weigh("daily-drinking", "alcohol=daily", "safety", "clinic+2 home-1");
        sketch.weigh("doors-cost", "door=blue", "cost", "home+1");
        sketch.stop("danger-now", "danger=yes");
    }
    [[nodiscard]] CaseComparison compare(const char* first, const char* second) {
        return compare(caseOf(first), caseOf(second));
    }
    [[nodiscard]] CaseComparison compare(const Case& first, const Case& second) const {
        const Engine engine(sketch.questionnaire, sketch.rules);
        return compareCases(engine, first, second);
    }
    [[nodiscard]] Case caseOf(const char* answers) const {
        Case one;
        one.answers = sketch.answers(answers);
        return one;
    }
};

} // namespace

TEST_CASE("two cases alike have no difference") {
    Two two;
    const CaseComparison same = two.compare("alcohol=none door=red", "alcohol=none door=red");
    CHECK(same.differences.empty());
    CHECK(same.alike == 2);
    CHECK(same.sameFirstPlace());
    CHECK(same.sameOrder);
}

TEST_CASE("a difference that changes what comes first stands before one that changes nothing") {
    Two two;
    const CaseComparison both = two.compare("door=red danger=no alcohol=none",
                                            "door=blue danger=no alcohol=daily shakes=no");
    REQUIRE(both.differences.size() == 2);
    CHECK(both.differences[0].variable == two.sketch.at("alcohol"));
    CHECK(both.differences[0].changesFirstPlace);
    CHECK(both.differences[0].disagrees());
    CHECK_FALSE(both.differences[1].matters());
    CHECK_FALSE(both.sameFirstPlace());
    CHECK(both.alike == 1);
}

TEST_CASE("a difference in a safety stop comes before all others") {
    Two two;
    const CaseComparison both = two.compare("alcohol=none danger=yes", "alcohol=daily danger=no");
    REQUIRE(both.differences.size() >= 2);
    CHECK(both.differences[0].variable == two.sketch.at("danger"));
    CHECK(both.differences[0].changesStops);
    CHECK_FALSE(both.differences[0].changesFirstPlace);
}

TEST_CASE("one who knows more does not disagree") {
    Two two;
    const CaseComparison both = two.compare("alcohol=daily", "door=red");
    for (const AnswerDifference& difference : both.differences) {
        CHECK_FALSE(difference.disagrees());
    }
    CHECK(both.alike == 0);
}

TEST_CASE("the order of the two changes nothing but their names") {
    Two two;
    const CaseComparison one = two.compare("alcohol=none door=red", "alcohol=daily door=blue");
    const CaseComparison other = two.compare("alcohol=daily door=blue", "alcohol=none door=red");
    REQUIRE(one.differences.size() == other.differences.size());
    for (std::size_t i = 0; i < one.differences.size(); ++i) {
        CHECK(one.differences[i].variable == other.differences[i].variable);
        CHECK(one.differences[i].first == other.differences[i].second);
        CHECK(one.differences[i].changesOrder == other.differences[i].changesOrder);
    }
    CHECK(one.firstOfFirst == other.firstOfSecond);
}

TEST_CASE("what matters to each is told apart") {
    Two two;
    Case first = two.caseOf("alcohol=none");
    Case second = first;
    first.importance["cost"] = static_cast<int>(ImportanceStep::Lot);
    CHECK(two.compare(first, second).importance == std::vector<std::string>{"cost"});
    second.importance["cost"] = static_cast<int>(ImportanceStep::Lot);
    CHECK(two.compare(first, second).importance.empty());
    second.importance["cost"] = static_cast<int>(ImportanceStep::Bit);
    first.importance.clear();
    CHECK(two.compare(first, second).importance.empty());
}
