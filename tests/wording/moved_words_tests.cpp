// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/moved_words.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Case with(Case answered, const char* id, const char* value) {
    const Variables& variables = realEngine().questionnaire().variables;
    const VariableIndex variable = variables.find(id).value();
    answered.answers.give(variable, ValueSet::single(variables[variable].valueOf(value).value()));
    return answered;
}

Ranking order(const Case& answered) {
    return realRanking(answered, "setting");
}

MovedWords movedWords(const Ranking& before, const Ranking& now) {
    return {before, now, realTexts(), Voice::Self};
}

/// A ranking of the six in the order named; "=" before a name shares the place, "-" is ruled out.
Ranking ranking(std::initializer_list<std::string> options) {
    Ranking made{realSetting().decision, {}, false};
    for (std::string option : options) {
        Standing& standing = made.standings.emplace_back();
        standing.rank = static_cast<int>(made.standings.size());
        if (option.front() == '=') {
            standing.rank = made.standings[made.standings.size() - 2].rank;
        }
        if (option.front() == '-') {
            standing.tier = Tier::NotAdvisedNow;
        }
        option.erase(0, option.find_first_not_of("=-"));
        standing.alternative = realSetting().decision->alternative(option).value();
    }
    return made;
}

} // namespace

TEST_CASE("what moved is said with the rule that moved it") {
    const Case before = caseIn(goodCase());
    const Ranking was = order(before);
    const Ranking now = order(with(before, "alcohol", "daily-with-shakes"));
    const MovedWords moved = movedWords(was, now);
    CHECK(moved.clause() == "inpatient care now comes first");
    CHECK(moved.why().starts_with("What counts now: "));
    CHECK(moved.why().ends_with('.'));
    CHECK(movedWords(now, was).why().starts_with("No longer counts: "));
}

TEST_CASE("when only importance is another, the criterion that weighs differently is named") {
    int named = 0;
    for (const char* criterion : {"home-and-support", "daily-life", "preference", "severity"}) {
        Case before =
            with(with(caseIn(goodCase()), "home-use", "someone-uses"), "time-away", "three-months");
        Case now = before;
        before.importance[criterion] = static_cast<int>(ImportanceStep::NotMuch);
        now.importance[criterion] = static_cast<int>(ImportanceStep::Lot);
        const Ranking was = order(before);
        const Ranking is = order(now);
        const MovedWords moved = movedWords(was, is);
        if (!moved.clause().empty() && !moved.why().empty()) {
            CHECK(moved.why().starts_with("This weighs differently now: "));
            ++named;
        }
    }
    CHECK(named > 0);
}

TEST_CASE("the first place is told before anything else, alone or together") {
    const Ranking was =
        ranking({"outpatient", "dual-diagnosis", "inpatient", "short-term-residential"});
    const auto clause = [&was](const Ranking& now) { return movedWords(was, now).clause(); };
    CHECK(clause(was).empty());
    CHECK(movedWords(was, was).why().empty());
    CHECK(clause(ranking({"dual-diagnosis", "outpatient", "inpatient",
                          "-short-term-residential"})) == "dual-diagnosis care now comes first");
    const Ranking tied =
        ranking({"outpatient", "=dual-diagnosis", "inpatient", "short-term-residential"});
    CHECK(clause(tied) == "outpatient and dual-diagnosis care now share the first place");
    CHECK(movedWords(tied, was).clause() == "outpatient care now comes first, with no tie");
}

TEST_CASE("then what is ruled out, then what moved furthest") {
    const Ranking was =
        ranking({"outpatient", "dual-diagnosis", "inpatient", "short-term-residential"});
    const Ranking out =
        ranking({"outpatient", "short-term-residential", "inpatient", "-dual-diagnosis"});
    CHECK(movedWords(was, out).clause() == "dual-diagnosis care is not advised then");
    CHECK(movedWords(out, was).clause() == "dual-diagnosis care is no longer held back");
    const Ranking up =
        ranking({"outpatient", "short-term-residential", "dual-diagnosis", "inpatient"});
    CHECK(movedWords(was, up).clause() == "short-term residential moves up 2");
    CHECK(movedWords(up, was).clause() == "short-term residential moves down 2");
}

TEST_CASE("when all are ruled out none has the first place") {
    CHECK(placedFirst(ranking({"-outpatient", "-inpatient"})).empty());
}

TEST_CASE("each text of what moved is there") {
    for (const std::string& key : movedTextKeys()) {
        CAPTURE(key);
        CHECK(realTexts().has(key));
    }
}
