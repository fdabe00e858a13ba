// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"

#include "support/catch.h"
#include "support/faults.h"
#include "support/folders.h"
#include "support/random_sketch.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

Sketch drinkingAndCompany() {
    Sketch sketch;
    sketch.ask("alcohol", "none some daily");
    sketch.ask("age", "young old");
    sketch.deriveFirst("at-risk", "no yes", {"alcohol=daily -> yes", "no"});
    sketch.decide("home clinic", "safety cost");
    sketch.decide("pills shots", "safety taste").id = "medicine";
    return sketch;
}

Case caseFrom(std::string_view text) {
    const Sketch sketch = drinkingAndCompany();
    return readCase(text, "case.json", sketch.questionnaire, sketch.rules);
}

std::string caseFaults(std::string_view text) {
    return thrownFaults([&] { (void)caseFrom(text); });
}

} // namespace

TEST_CASE("a case is read with its voice, answers and importances") {
    const Case answered =
        caseFrom(R"({"waymark_case": 1, "voice": "counselor", "language": "en", "title": "A case",
        "answers": {"alcohol": {"one_of": ["some", "daily"]}, "age": {"unknown": "rather-not-say"}},
        "importance": {"cost": "lot", "taste": "not-much"}, "expect": {"first": ["home"]}})");
    CHECK(answered.voice == Voice::Counselor);
    CHECK(answered.language == "en");
    CHECK(answered.answers.of(0) == Answer(ValueSet(6)));
    CHECK(answered.answers.of(1) == Answer(NoAnswer::RatherNotSay));
    CHECK(answered.importance == Importance{{"cost", 8}, {"taste", 2}});
}

TEST_CASE("a case may ask for Spanish") {
    CHECK(caseFrom(R"({"waymark_case": 1, "language": "es", "answers": {}})").language == "es");
}

TEST_CASE("voice, language and importances may be left out") {
    const Case answered = caseFrom(R"({"waymark_case": 1, "answers": {}})");
    CHECK(answered.voice == Voice::Self);
    CHECK(answered.language == "en");
    CHECK(answered.answers.isEmpty());
    CHECK(answered.importance.empty());
}

TEST_CASE("a case with a fault is not read at all") {
    CHECK(caseFaults(R"({"answers": {}})") == "missing-key");
    CHECK(caseFaults(R"({"waymark_case": 1})") == "missing-key");
    CHECK(caseFaults(R"({"waymark_case": 2, "answers": {}})") == "wrong-version /waymark_case");
    CHECK(caseFaults(R"({"waymark_case": true, "answers": {}})") == "wrong-version /waymark_case");
    CHECK(caseFaults(R"({"waymark_case": "1", "answers": {}})") == "wrong-version /waymark_case");
    CHECK(caseFaults(R"({"waymark_case": 1, "answers": []})") == "wrong-type /answers");
    CHECK(caseFaults(R"({"waymark_case": 1, "answers": {}, "answer": {}})") == "unknown-key");
    CHECK(caseFaults(R"({"waymark_case": 1, "answers": {}, "voice": "friend"})") ==
          "unknown-word /voice");
    CHECK(caseFaults(R"({"waymark_case": 1, "answers": {}, "language": "xx"})") ==
          "unknown-word /language");
    CHECK(caseFaults("[]") == "wrong-type");
    CHECK(caseFaults("null") == "wrong-type");
    CHECK(caseFaults("") == "not-json");
}

TEST_CASE("a fault in an answer is reported where it stands") {
    const auto answers = [](const std::string& text) {
        return caseFaults(R"({"waymark_case": 1, "answers": )" + text + '}');
    };
    CHECK(answers(R"({"alcohl": "none"})") == "unknown-variable /answers/alcohl");
    CHECK(answers(R"({"at-risk": "yes"})") == "derived-variable /answers/at-risk");
    CHECK(answers(R"({"age": "middle"})") == "unknown-value /answers/age");
    CHECK(answers(R"({"age": 1})") == "wrong-type /answers/age");
    CHECK(answers(R"({"age": null})") == "wrong-type /answers/age");
    CHECK(answers(R"({"age": ["old"]})") == "wrong-type /answers/age");
    CHECK(answers(R"({"age": {}})") == "wrong-type /answers/age");
    CHECK(answers(R"({"age": {"one_of": []}})") == "empty-list /answers/age");
    CHECK(answers(R"({"age": {"one_of": ["old", "middle"]}})") ==
          "unknown-value /answers/age/one_of/1");
    CHECK(answers(R"({"age": {"one_of": ["old"], "unknown": "skipped"}})") ==
          "unknown-key /answers/age");
    CHECK(answers(R"({"age": {"unknown": "maybe"}})") == "unknown-word /answers/age/unknown");
    CHECK(answers(R"({"age": "middle", "alcohol": "much"})") ==
          "unknown-value /answers/age, unknown-value /answers/alcohol");
}

TEST_CASE("a fault in an importance is reported where it stands") {
    const auto importance = [](const std::string& text) {
        return caseFaults(R"({"waymark_case": 1, "answers": {}, "importance": )" + text + '}');
    };
    CHECK(importance(R"({"costs": "lot"})") == "unknown-criterion /importance/costs");
    CHECK(importance(R"({"cost": "lots"})") == "unknown-word /importance/cost");
    CHECK(importance(R"({"cost": 4})") == "wrong-type /importance/cost");
    CHECK(importance("1") == "wrong-type /importance");
}

TEST_CASE("an own concern is read with its ratings and written back as it was") {
    const std::string text =
        R"({"waymark_case": 1, "answers": {}, "own_concerns": [{"name": "My dog", "ratings": {"home": "helps"}}]})";
    const Case answered = caseFrom(text);
    REQUIRE(answered.concerns.size() == 1);
    CHECK(answered.concerns[0].name == "My dog");
    CHECK(answered.concerns[0].of("home") == OwnRating::Helps);
    CHECK(answered.concerns[0].of("clinic") == OwnRating::Neutral);
    const Sketch sketch = drinkingAndCompany();
    CHECK(caseFrom(writeCase(answered, sketch.questionnaire).dump()).concerns == answered.concerns);
    CHECK_FALSE(writeCase({}, sketch.questionnaire).contains("own_concerns"));
}

TEST_CASE("a fault in an own concern is reported where it stands") {
    const auto concerns = [](const std::string& text) {
        return caseFaults(R"({"waymark_case": 1, "answers": {}, "own_concerns": )" + text + '}');
    };
    CHECK(concerns(R"([{"name": ""}])") == "wrong-length /own_concerns/0");
    CHECK(concerns("[{\"name\": \"" + std::string(121, 'a') + "\"}]") ==
          "wrong-length /own_concerns/0");
    CHECK(concerns(R"([{"name": "a", "ratings": {"hom": "helps"}}])") ==
          "unknown-alternative /own_concerns/0/ratings/hom");
    CHECK(concerns(R"([{"name": "a", "ratings": {"home": "good"}}])") ==
          "unknown-word /own_concerns/0/ratings/home");
    CHECK(concerns(R"([{"name": "a", "rating": {}}])") == "unknown-key /own_concerns/0");
    CHECK(concerns(R"({})") == "wrong-type /own_concerns");
    const std::string one = R"({"name": "a"})";
    CHECK(concerns('[' + one + ',' + one + ',' + one + ',' + one + ',' + one + ']').empty());
    CHECK(concerns('[' + one + ',' + one + ',' + one + ',' + one + ',' + one + ',' + one + ']') ==
          "wrong-count /own_concerns");
}

TEST_CASE("the five steps of importance are words") {
    const Case answered = caseFrom(
        R"({"waymark_case": 1, "answers": {}, "importance": {"cost": "little", "taste": "more"}})");
    CHECK(answered.importance == Importance{{"cost", 3}, {"taste", 6}});
}

TEST_CASE("what is written is read back as the same case") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Sketch sketch = randomSketch(seed);
        Random random(seed + 500);
        Case answered;
        answered.voice = static_cast<Voice>(random.below(3));
        answered.answers = randomAnswers(random, sketch.questionnaire);
        answered.importance = randomImportance(random, sketch.rules.decisions[0]);
        const std::string text = writeCase(answered, sketch.questionnaire).dump();
        const Case again = readCase(text, "again", sketch.questionnaire, sketch.rules);
        CAPTURE(text);
        CHECK(again.answers == answered.answers);
        CHECK(again.voice == answered.voice);
        CHECK(again.language == answered.language);
        CHECK(again.importance == answered.importance);
        CHECK(writeCase(again, sketch.questionnaire).dump() == text);
    }
}

TEST_CASE("a file that is not there is reported by its name") {
    const Sketch sketch = drinkingAndCompany();
    const TemporaryFolder folder;
    try {
        (void)readCaseFile(folder.path() / "none.json", sketch.questionnaire, sketch.rules);
        FAIL("it was read");
    } catch (const BadData& bad) {
        CHECK(bad.errors()[0].code == "unreadable-file");
        CHECK(bad.errors()[0].file == (folder.path() / "none.json").string());
    }
}

TEST_CASE("criteria of all decisions are named once") {
    CHECK(criterionIds(drinkingAndCompany().rules) ==
          std::vector<std::string>{"safety", "cost", "taste"});
}
