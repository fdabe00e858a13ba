// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"
#include "formats/knowledge_folder.h"
#include "formats/result_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/random_sketch.h"
#include "support/real_data.h"
#include "support/text_pictures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

const Questionnaire& questions() {
    return realEngine().questionnaire();
}

/// A case drawn from the usual values, with a few answers open: what people may well have said.
Case randomCase(Random& random, double known) {
    Case answered;
    answered.answers = randomAnswers(random, questions(), known);
    answered.importance = randomImportance(random, *realSetting().decision);
    return answered;
}

std::string written(const Case& answered, const Engine& engine) {
    return writeResult(engine.evaluate(answered), answered, engine, realTexts(), {}).dump(1);
}

/// Turns the order of rules, and of the files that hold them, around.
void turnAround(const fs::path& data) {
    for (const auto& folder : fs::directory_iterator(data / "rules")) {
        if (!folder.is_directory()) {
            continue;
        }
        const std::vector<fs::path> files = filesIn(folder.path(), ".json");
        for (std::size_t i = 0; i < files.size(); ++i) {
            change(files[i], [](json& file) { std::ranges::reverse(file["rules"]); });
            fs::rename(files[i],
                       folder.path() / (std::to_string(100 + files.size() - i) + ".json"));
        }
    }
}

} // namespace

TEST_CASE("the order of rules and of files changes no result") {
    const TemporaryFolder folder;
    const fs::path data = copyOfData(folder);
    turnAround(data);
    Knowledge knowledge = loadKnowledge(data, "en");
    const Engine other(std::move(knowledge.questionnaire), std::move(knowledge.rules),
                       std::move(knowledge.pathway));
    Random random(20);
    for (int turn = 0; turn < 12; ++turn) {
        const Case answered = randomCase(random, 0.8);
        CHECK(written(answered, other) == written(answered, realEngine()));
    }
}

TEST_CASE("the order of answering changes no result") {
    Random random(21);
    for (int turn = 0; turn < 8; ++turn) {
        const Case answered = randomCase(random, 0.8);
        Case backwards = answered;
        backwards.answers.clear();
        for (VariableIndex index = questions().askedCount(); index-- > 0;) {
            if (const auto answer = answered.answers.of(index)) {
                backwards.answers.give(index, NoAnswer::Skipped);
                backwards.answers.give(index, *answer);
            }
        }
        CHECK(written(backwards, realEngine()) == written(answered, realEngine()));
    }
}

TEST_CASE("a case is written and read back as the same") {
    Random random(22);
    for (int turn = 0; turn < 50; ++turn) {
        const Case answered = randomCase(random, 0.5);
        const std::string text = writeCase(answered, questions()).dump();
        const Case again = readCase(text, "again", questions(), realEngine().rules());
        CHECK(again.answers == answered.answers);
        CHECK(again.importance == answered.importance);
    }
}

TEST_CASE("compiled rules come to the same as their conditions") {
    Random random(23);
    const RuleBase& rules = realEngine().rules();
    std::vector<CompiledCondition> compiled;
    for (const Rule& rule : rules.rules) {
        compiled.emplace_back(rule.when, questions().variables.layout());
    }
    for (int turn = 0; turn < 200; ++turn) {
        const KnowledgeState state = questions().stateFrom(randomAnswers(random, questions(), 0.7));
        for (std::size_t i = 0; i < compiled.size(); ++i) {
            CAPTURE(rules.rules[i].id);
            REQUIRE(compiled[i].evaluate(state) == evaluate(rules.rules[i].when, state));
        }
    }
}

TEST_CASE("knowing more turns no rule around, and what was possible stays so") {
    Random random(24);
    for (int turn = 0; turn < 100; ++turn) {
        const KnowledgeState raw = questions().rawState(randomAnswers(random, questions(), 0.5));
        const KnowledgeState known = questions().resolve(raw);
        const KnowledgeState full = questions().resolve(randomCompletion(random, questions(), raw));
        for (VariableIndex index = 0; index < questions().variables.count(); ++index) {
            CAPTURE(questions().variables[index].id);
            REQUIRE(full.isKnown(index));
            REQUIRE(full.possible(index).isWithin(known.possible(index)));
        }
        for (const Rule& rule : realEngine().rules().rules) {
            const Truth before = evaluate(rule.when, known);
            CAPTURE(rule.id);
            REQUIRE((before == Truth::Unknown || before == evaluate(rule.when, full)));
        }
    }
}

TEST_CASE("in every decision base plus shares is the fit, and tiers come first") {
    Random random(25);
    for (int turn = 0; turn < 200; ++turn) {
        const Case answered = randomCase(random, 0.9);
        const KnowledgeState state = questions().stateFrom(answered.answers);
        for (int i = 0; i < realEngine().compiled().decisionCount(); ++i) {
            const CompiledDecision& compiled = realEngine().compiled().decision(i);
            const Ranking ranking = rank(compiled, realEngine().rules(), state,
                                         Weights(*compiled.decision, answered.importance));
            CHECK(std::ranges::is_sorted(ranking.standings, {}, &Standing::tier));
            for (const Standing& standing : ranking.standings) {
                const Fraction sum = std::accumulate(
                    standing.reasons.begin(), standing.reasons.end(), Fraction(standing.base),
                    [](Fraction so_far, const Reason& reason) { return so_far + reason.share; });
                CHECK(sum == standing.fit);
            }
        }
    }
}

TEST_CASE("no importance lifts a rule_out of the real rules") {
    Random random(26);
    for (int turn = 0; turn < 100; ++turn) {
        const KnowledgeState state = questions().stateFrom(randomAnswers(random, questions(), 0.9));
        const Score plain = score(realSetting(), state, Weights(*realSetting().decision, {}));
        for (int i = 0; i < 5; ++i) {
            const Importance importance = randomImportance(random, *realSetting().decision);
            CHECK(score(realSetting(), state, Weights(*realSetting().decision, importance)).tier ==
                  plain.tier);
        }
    }
}

TEST_CASE("every completion of real answers has its fit within the band") {
    Random random(27);
    for (int turn = 0; turn < 30; ++turn) {
        const Case answered = randomCase(random, turn < 10 ? 0.0 : 0.6);
        const KnowledgeState raw = questions().rawState(answered.answers);
        const Weights weights(*realSetting().decision, answered.importance);
        const auto found = bands(realSetting(), realEngine().rules(), questions(), raw, weights);
        for (int i = 0; i < 50; ++i) {
            const Score scored =
                score(realSetting(),
                      questions().resolve(randomCompletion(random, questions(), raw)), weights);
            for (std::size_t o = 0; o < found.size(); ++o) {
                REQUIRE(found[o].exact);
                REQUIRE(found[o].low <= scored.fit[o]);
                REQUIRE(scored.fit[o] <= found[o].high);
            }
        }
    }
}

TEST_CASE("the fit of what is known lies within its band, however much is left open") {
    Random random(30);
    for (const auto& file : filesIn(casesFolder() / "good", ".json")) {
        Case answered = caseIn(file);
        for (int turn = 0; turn < 5; ++turn) {
            const KnowledgeState raw = questions().rawState(answered.answers);
            const Weights weights(*realSetting().decision, answered.importance);
            const auto found =
                bands(realSetting(), realEngine().rules(), questions(), raw, weights);
            const Score scored = score(realSetting(), questions().resolve(raw), weights);
            for (std::size_t o = 0; o < found.size(); ++o) {
                CAPTURE(file.filename().string(), turn, o);
                CHECK(found[o].low <= scored.fit[o]);
                CHECK(scored.fit[o] <= found[o].high);
            }
            for (int i = 0; i < 8; ++i) {
                answered.answers.take(random.below(questions().askedCount()));
            }
        }
    }
}

TEST_CASE("the band of real answers is reached where few are open") {
    Random random(28);
    for (int turn = 0; turn < 10; ++turn) {
        Case answered = randomCase(random, 1.0);
        for (int i = 0; i < 6; ++i) {
            answered.answers.take(random.below(questions().askedCount()));
        }
        const KnowledgeState raw = questions().rawState(answered.answers);
        const Weights weights(*realSetting().decision, answered.importance);
        const auto found = bands(realSetting(), realEngine().rules(), questions(), raw, weights);
        std::vector<Band> reached(found.size(), {INT64_MAX, INT64_MIN, true});
        forEachCompletion(questions(), raw, [&](const KnowledgeState& full) {
            const Score scored = score(realSetting(), questions().resolve(full), weights);
            for (std::size_t o = 0; o < reached.size(); ++o) {
                reached[o].low = std::min(reached[o].low, scored.fit[o]);
                reached[o].high = std::max(reached[o].high, scored.fit[o]);
            }
        });
        for (std::size_t o = 0; o < found.size(); ++o) {
            CHECK(found[o].low == reached[o].low);
            CHECK(found[o].high == reached[o].high);
        }
    }
}

TEST_CASE("not sure in place of any answer lets no stop go by in silence") {
    Random random(31);
    const auto& variables = questions().variables;
    for (int turn = 0; turn < 60; ++turn) {
        const Case answered = randomCase(random, 0.9);
        for (VariableIndex index = 0; index < questions().askedCount(); ++index) {
            // Not sure how old they are is no danger to look for signs of.
            if (variables[index].id == "age") {
                continue;
            }
            for (const Rule* stop : realEngine().stops(answered.answers)) {
                Answers unsure = answered.answers;
                unsure.give(index, NoAnswer::NotSure);
                std::vector<const Rule*> open = realEngine().stops(unsure);
                std::ranges::copy(realEngine().checksFirst(unsure), std::back_inserter(open));
                CAPTURE(stop->id, variables[index].id);
                REQUIRE(std::ranges::find(open, stop) != open.end());
            }
        }
    }
}

TEST_CASE("signs to look for hold nothing back and change no order") {
    Random random(32);
    for (int turn = 0; turn < 20; ++turn) {
        const Case answered = randomCase(random, 0.9);
        const Result result = realEngine().evaluate(answered);
        CHECK(result.isHeld() == !realEngine().stops(answered.answers).empty());
        for (const Rule* check : result.checksFirst) {
            CHECK(std::ranges::find(result.stops, check) == result.stops.end());
        }
    }
}

TEST_CASE("nothing known gives no ranking, and no setting is settled or ruled out") {
    const Result result = realEngine().evaluate(Case());
    CHECK(result.of("setting")->certainty == Certainty::Abstain);
    CHECK_FALSE(result.isHeld());
    for (const DecisionResult& decision : result.decisions) {
        for (const Standing& standing : decision.ranking.standings) {
            CHECK(standing.tier == Tier::Fits);
            CHECK(standing.fit == Fraction(standing.base));
        }
    }
}

TEST_CASE("places of the real decisions add up to one and are the same on every run") {
    Random random(29);
    const Case answered = randomCase(random, 0.6);
    const Result one = realEngine().evaluate(answered);
    const Result other = realEngine().evaluate(answered);
    for (std::size_t i = 0; i < one.decisions.size(); ++i) {
        const auto& share = one.decisions[i].acceptability.share;
        CHECK(share == other.decisions[i].acceptability.share);
        for (std::size_t o = 0; o < one.decisions[i].ranking.standings.size(); ++o) {
            CHECK(std::accumulate(share[o].begin(), share[o].end(), 0.0) == Approx(1));
        }
    }
}
