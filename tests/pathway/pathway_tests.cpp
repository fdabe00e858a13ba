// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pathway/pathway.h"

#include "ranking/weights.h"
#include "support/catch.h"
#include "support/sketch.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// Four decisions as small as they get: home or hospital, two kinds of visits, two medicines and
/// what goes on.
class Journey {
public:
    Journey() {
        sketch.ask("shakes", "no yes");
        sketch.decide("home+2 hospital", "safety");
        sketch.weigh("shakes-hospital", "shakes=yes", "safety", "hospital+3");
        sketch.line(RuleKind::First, "doctor-first", "shakes=yes", "hospital");
        sketch.decide("day-program+2 office+1", "safety");
        sketch.decide("tablet+1 shot", "safety");
        sketch.decide("groups+3 peers+2 talks+1 course", "safety");
        plan = {0,
                1,
                2,
                3,
                {1, 3, 2},
                {{90, {}, 180}, {3, 10, 7}},
                {PhaseLength{14, 21, 20}, {}},
                {90, {}, 100},
                {365, {}, 365},
                0b01,
                0b10,
                3};
    }

    [[nodiscard]] Pathway through(int setting, std::string_view answers = "") const {
        const CompiledRuleBase compiled = sketch.compiled();
        std::vector<Ranking> rankings;
        rankings.reserve(sketch.rules.decisions.size());
        for (int i = 0; i < compiled.decisionCount(); ++i) {
            rankings.push_back(rank(compiled.decision(i), sketch.rules, sketch.state(answers),
                                    Weights(*compiled.decision(i).decision, {})));
        }
        std::vector<const Ranking*> pointers;
        pointers.reserve(rankings.size());
        for (const Ranking& ranking : rankings) {
            pointers.push_back(&ranking);
        }
        return pathway(plan, pointers, setting);
    }

    Sketch sketch;
    PathwayPlan plan;
};

constexpr int Home = 0;
constexpr int Hospital = 1;

} // namespace

TEST_CASE("a path has four phases, one after the other, and the last has no end") {
    const Pathway path = Journey().through(Hospital);
    REQUIRE(path.phases.size() == 4);
    CHECK(path.phases[0].name == PhaseName::FirstDays);
    CHECK(path.phases[0].fromDay == 0);
    for (std::size_t i = 0; i + 1 < path.phases.size(); ++i) {
        CHECK(path.phases[i].toDay == path.phases[i + 1].fromDay);
        CHECK(path.phases[i].toDay.value() - path.phases[i].fromDay == path.phases[i].length.usual);
    }
    CHECK_FALSE(path.phases[3].toDay.has_value());
}

TEST_CASE("the medicine that ranks first goes through the whole path") {
    const Pathway path = Journey().through(Hospital);
    CHECK(path.medicine == Choice{2, 0});
    CHECK(path.phases[0].choices == std::vector<Choice>{{2, 0}});
}

TEST_CASE("a medicine that is not advised now is passed over") {
    Journey journey;
    journey.sketch.rules.decisions[2].base = {9, 0};
    Rule& out = journey.sketch.rules.rules.emplace_back();
    out.id = "no-tablet";
    out.kind = RuleKind::RuleOut;
    out.hard = true;
    out.decision = 2;
    out.alternatives = {0};
    CHECK(journey.through(Hospital).medicine == Choice{2, 1});
    out.alternatives = {0, 1};
    const Pathway without = journey.through(Hospital);
    CHECK_FALSE(without.medicine.has_value());
    CHECK(without.phases[0].choices.empty());
}

TEST_CASE("what comes before a setting stands in the first days of its path only") {
    const Journey journey;
    const Pathway hospital = journey.through(Hospital, "shakes=yes");
    REQUIRE(hospital.phases[0].first.size() == 1);
    CHECK(hospital.phases[0].first[0]->id == "doctor-first");
    CHECK(journey.through(Home, "shakes=yes").phases[0].first.empty());
    CHECK(journey.through(Hospital, "shakes=no").phases[0].first.empty());
}

TEST_CASE("a stay steps down to the kind of visits that ranks first") {
    const Pathway path = Journey().through(Hospital);
    CHECK(path.phases[1].choices == std::vector<Choice>{{0, Hospital}});
    CHECK(path.phases[1].length == PhaseLength{3, 10, 7});
    CHECK(path.phases[2].choices == std::vector<Choice>{{1, 0}});
    CHECK_FALSE(path.phases[2].isSameKind);
}

TEST_CASE("visits name their kind, take its time, and step down to a lighter one") {
    const Pathway path = Journey().through(Home);
    CHECK(path.phases[1].choices == std::vector<Choice>{{0, Home}, {1, 0}});
    CHECK(path.phases[1].length == PhaseLength{14, 21, 20});
    CHECK(path.phases[2].choices == std::vector<Choice>{{1, 1}});
    CHECK_FALSE(path.phases[2].isSameKind);
}

TEST_CASE("visits that are light already go on at the same place") {
    Journey journey;
    journey.sketch.rules.decisions[1].base = {0, 4};
    const Pathway path = journey.through(Home);
    CHECK(path.phases[1].choices == std::vector<Choice>{{0, Home}, {1, 1}});
    CHECK(path.phases[1].length == PhaseLength{90, {}, 180});
    CHECK(path.phases[2].isSameKind);
}

TEST_CASE("only so much is named to keep going with, in its order") {
    Journey journey;
    journey.plan.keepGoingWith = 2;
    CHECK(journey.through(Home).phases[3].choices == std::vector<Choice>{{3, 0}, {3, 1}});
    journey.plan.keepGoingWith = 8;
    CHECK(journey.through(Home).phases[3].choices.size() == 4);
}
