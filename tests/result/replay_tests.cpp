// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/replay.h"

#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Versions Old{"0.1", "rules-then", "facts"};
const Versions Now{"0.2", "rules-now", "facts"};

/// The rules of one version, and what follows from one case.
struct Version {
    Sketch sketch;

    Version() {
        sketch.ask("alcohol", "none daily");
        sketch.ask("danger", "no yes");
        sketch.decide("home+1 clinic", "safety cost").id = "setting";
    }
    [[nodiscard]] KeptResult keep(const char* answers, const Versions& versions) const {
        const Engine engine(sketch.questionnaire, sketch.rules);
        Case answered;
        answered.answers = sketch.answers(answers);
        return keepResult(engine.evaluate(answered), engine, versions);
    }
};

} // namespace

TEST_CASE("a case under its own rules differs in nothing") {
    Version version;
    version.sketch.weigh("drinking", "alcohol=daily", "safety", "clinic+2 home-1");
    const KeptResult kept = version.keep("alcohol=daily danger=no", Old);
    CHECK(kept.standings.front().option == "clinic");
    CHECK(kept.standings.front().reasons.front().rule == "drinking");
    CHECK(kept.questions == std::vector<std::string>{"alcohol", "danger"});
    const Replay replay = compareKept(kept, kept);
    CHECK(replay.sameRules());
    CHECK(replay.isAlike());
}

TEST_CASE("a changed rule is named with the options it moves") {
    Version before;
    before.sketch.weigh("drinking", "alcohol=daily", "safety", "clinic+2 home-1");
    Version after;
    after.sketch.weigh("drinking-at-home", "alcohol=daily", "safety", "home+2");
    const Replay replay = compareKept(before.keep("alcohol=daily danger=no", Old),
                                      after.keep("alcohol=daily danger=no", Now));
    CHECK_FALSE(replay.sameRules());
    CHECK_FALSE(replay.sameOrder());
    const std::vector<OptionThenAndNow> moved = replay.moved();
    REQUIRE(moved.size() == 2);
    CHECK(moved.front().option == "home");
    CHECK(moved.front().rankThen == 2);
    CHECK(moved.front().rankNow == 1);
    REQUIRE(replay.reasons.size() == 3);
    CHECK(replay.reasons.front().rule == "drinking");
    CHECK(replay.reasons.front().change == ReasonChange::Gone);
}

TEST_CASE("a rule that weighs otherwise is told even where the order stays") {
    Version before;
    before.sketch.weigh("drinking", "alcohol=daily", "safety", "clinic+2 home-1");
    Version after;
    after.sketch.weigh("drinking", "alcohol=daily", "safety", "clinic+3 home-1");
    const Replay replay = compareKept(before.keep("alcohol=daily danger=no", Old),
                                      after.keep("alcohol=daily danger=no", Now));
    CHECK(replay.sameOrder());
    CHECK_FALSE(replay.isAlike());
    REQUIRE(replay.reasons.size() == 1);
    CHECK(replay.reasons.front().change == ReasonChange::OtherWeight);
    CHECK(replay.reasons.front().shareThen != replay.reasons.front().shareNow);
}

TEST_CASE("every option is told with its places then and now, those that are gone last") {
    Version version;
    const KeptResult now = version.keep("alcohol=daily danger=no", Now);
    KeptResult then = now;
    then.standings.front().option = "hut";
    const Replay replay = compareKept(then, now);
    REQUIRE(replay.options.size() == 3);
    CHECK(replay.options[0].rankThen == 0);
    CHECK_FALSE(replay.options[1].hasMoved());
    CHECK(replay.options[2].option == "hut");
    CHECK(replay.options[2].rankNow == 0);
    CHECK(replay.moved().size() == 2);
}

TEST_CASE("stops and questions that came or went are told") {
    Version before;
    before.sketch.stop("danger-now", "danger=yes");
    Version after;
    after.sketch.ask("door", "red blue");
    after.sketch.stop("danger-still", "danger=yes");
    const Replay replay =
        compareKept(before.keep("danger=yes", Old), after.keep("danger=yes", Now));
    CHECK(replay.stopsGone == std::vector<std::string>{"danger-now"});
    CHECK(replay.stopsNew == std::vector<std::string>{"danger-still"});
    CHECK(replay.questionsNew == std::vector<std::string>{"door"});
    CHECK(replay.questionsGone.empty());
    CHECK_FALSE(replay.sameOrder());
}
