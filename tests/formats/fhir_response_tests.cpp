// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_response.h"

#include "formats/any_case.h"
#include "support/catch.h"
#include "support/faults.h"
#include "support/folders.h"
#include "support/random_sketch.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

const Questionnaire& questions() {
    return realEngine().questionnaire();
}

json responseOf(const Case& answered) {
    const json form = writeFhirQuestionnaire(questions(), realEngine().rules(),
                                             {realTexts(), answered.voice, "en", "v1"});
    return writeFhirResponse(answered, questions(), form, "2026-11-26T17:00:00Z");
}

Case readBack(const json& resource) {
    return readAnyCase(resource.dump(), "form.json", questions(), realEngine().rules());
}

std::string responseFaults(const json& resource) {
    return thrownFaults([&] { (void)readBack(resource); });
}

Case randomCase(std::uint64_t seed) {
    Random random(seed);
    Case answered;
    answered.voice = static_cast<Voice>(random.below(3));
    answered.answers = randomAnswers(random, questions(), 0.7);
    answered.importance = randomImportance(random, realEngine().rules().decisions[0]);
    return answered;
}

/// A response with one item, to be spoilt.
json small(const json& item) {
    return {{"resourceType", "QuestionnaireResponse"},
            {"status", "completed"},
            {"item", json::array({item})}};
}

json answered(const std::string& link, const std::string& code) {
    return {{"linkId", link}, {"answer", json::array({{{"valueCoding", {{"code", code}}}}})}};
}

/// What a ranking comes to, to compare two.
std::vector<std::pair<int, int>> order(const Case& from, const char* decision) {
    std::vector<std::pair<int, int>> places;
    for (const Standing& standing : realRanking(from, decision).standings) {
        places.emplace_back(standing.alternative, standing.rank);
    }
    return places;
}

} // namespace

TEST_CASE("a case that went through FHIR is ranked alike") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Case before = randomCase(seed);
        const Case after = readBack(responseOf(before));
        CAPTURE(seed);
        CHECK(after.voice == before.voice);
        CHECK(after.importance == before.importance);
        for (const char* decision : {"setting", "medication", "outpatient-kind", "aftercare"}) {
            CHECK(order(after, decision) == order(before, decision));
        }
        CHECK(realEngine().stops(after.answers) == realEngine().stops(before.answers));
    }
}

TEST_CASE("answers to questions that are asked come through FHIR as they were") {
    for (std::uint64_t seed = 300; seed < 350; ++seed) {
        const Case before = randomCase(seed);
        const Case after = readBack(responseOf(before));
        const KnowledgeState state = questions().stateFrom(before.answers);
        for (VariableIndex index = 0; index < questions().askedCount(); ++index) {
            if (questions().isAsked(index, state) != Truth::False) {
                CHECK(after.answers.of(index) == before.answers.of(index));
            } else {
                CHECK_FALSE(after.answers.isGiven(index));
            }
        }
    }
}

TEST_CASE("a response may be flat, and stand in a bundle") {
    const json response = small(answered("age", "26-59"));
    CHECK(readBack(response).answers.isValue(*questions().variables.find("age")));
    const json bundle{{"resourceType", "Bundle"},
                      {"type", "document"},
                      {"entry", json::array({{{"resource", {{"resourceType", "Device"}}}},
                                             {{"resource", response}}})}};
    CHECK(readBack(bundle).answers == readBack(response).answers);
}

TEST_CASE("an unknown question or value is told, with the nearest word") {
    CHECK(responseFaults(small(answered("agee", "26-59"))) == "unknown-variable /item/0/linkId");
    CHECK(responseFaults(small(answered("age", "26-60"))) ==
          "unknown-value /item/0/answer/0/valueCoding/code");
    CHECK(responseFaults(small(answered("importance.costs", "lot"))) ==
          "unknown-criterion /item/0/linkId");
    CHECK(responseFaults(small(answered("importance.cost", "lots"))) ==
          "unknown-word /item/0/answer/0/valueCoding/code");
    CHECK(responseFaults(small(answered("voice", "friend"))) ==
          "unknown-word /item/0/answer/0/valueCoding/code");
    CHECK(responseFaults(small(answered("page.none", "x"))) == "unknown-variable /item/0/linkId");
}

TEST_CASE("a response that is not as FHIR has it is refused with its place") {
    CHECK(responseFaults(small({{"linkId", "age"}, {"answer", "26-59"}})) ==
          "wrong-type /item/0/answer, wrong-count /item/0/answer");
    CHECK(responseFaults(
              small({{"linkId", "age"}, {"answer", json::array({{{"valueString", "x"}}})}})) ==
          "missing-key /item/0/answer/0");
    json two = answered("age", "26-59");
    two["answer"].push_back(two["answer"][0]);
    CHECK(responseFaults(small(two)) == "wrong-count /item/0/answer");
    json twice = small(answered("age", "26-59"));
    twice["item"].push_back(twice["item"][0]);
    CHECK(responseFaults(twice) == "repeated-item /item/1");
    json modified = answered("age", "26-59");
    modified["modifierExtension"] = json::array();
    CHECK(responseFaults(small(modified)) == "unknown-modifier /item/0/modifierExtension");
    json revoked = small(answered("age", "26-59"));
    revoked["status"] = "entered-in-error";
    CHECK(responseFaults(revoked) == "unknown-word /status");
    json other = small(answered("age", "26-59"));
    other["questionnaire"] = "http://example.org/other|1";
    CHECK(responseFaults(other) == "unknown-questionnaire /questionnaire");
    CHECK(responseFaults({{"resourceType", "Patient"}}) == "unknown-resource /resourceType");
    CHECK(responseFaults({{"resourceType", "Bundle"}, {"entry", json::array()}}) == "wrong-count");
    CHECK(responseFaults({{"resourceType", 1}}) == "unknown-resource /resourceType");
}

TEST_CASE("a case of ours is still read as one") {
    const std::string text = contentOf(goodCase());
    CHECK(readAnyCase(text, "case", questions(), realEngine().rules()).answers ==
          caseIn(goodCase()).answers);
    CHECK(thrownFaults([&] {
              (void)readAnyCase("[", "case", questions(), realEngine().rules());
          }) == "not-json");
}
