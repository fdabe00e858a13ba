// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/kept_case.h"

#include "formats/any_case.h"
#include "formats/case_json.h"
#include "formats/kept_result_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

KeptCase keptCaseFrom(const json& document) {
    return readKeptCase(document.dump(), "case", realEngine().questionnaire(),
                        realEngine().rules());
}

json goodCaseText() {
    return json::parse(contentOf(goodCase()));
}

} // namespace

TEST_CASE("a case is kept with its result and read back to the same") {
    const Case answered = caseIn(goodCase());
    const KeptResult result =
        keepResult(realEngine().evaluate(answered), realEngine(), {"0.1", "rules", "facts"});
    REQUIRE(result.standings.size() == 6);
    const std::string text =
        keptCaseText({answered, {}, result, {}}, realEngine().questionnaire(), "A notice.");
    CHECK(text.find("A notice.") != std::string::npos);
    const KeptCase again =
        readKeptCase(text, "case", realEngine().questionnaire(), realEngine().rules());
    CHECK(again.answered.answers == answered.answers);
    REQUIRE(again.result);
    CHECK(*again.result == result);
    CHECK(again.leftOut.empty());
    // An ordinary reader takes it as well.
    CHECK(readCase(text, "case", realEngine().questionnaire(), realEngine().rules()).answers ==
          answered.answers);
}

TEST_CASE("what another version asked is left out and named, not refused") {
    json document = goodCaseText();
    document["answers"]["old-question"] = "yes";
    document["answers"]["age"] = "a-value-of-then";
    document["importance"]["old-criterion"] = "lot";
    const KeptCase kept = keptCaseFrom(document);
    CHECK(wordsOf(kept.leftOut) == std::vector<std::string>{"age = a-value-of-then",
                                                            "old-question = yes",
                                                            "old-criterion = lot"});
    CHECK_FALSE(kept.answered.answers.isEmpty());
}

TEST_CASE("a fault that no other version would have made is refused as ever") {
    json document = goodCaseText();
    document["answers"]["old-question"] = "yes";
    document["answers"]["withdrawal"] = 7;
    CHECK_THROWS_AS(keptCaseFrom(document), BadData);
    document = goodCaseText();
    document["result"] = {{"versions", 1}};
    CHECK_THROWS_AS(keptCaseFrom(document), BadData);
    CHECK_THROWS_AS(keptCaseFrom(json::array()), BadData);
}

TEST_CASE("a concern of a setting that is gone loses that setting alone") {
    json document = goodCaseText();
    document["own_concerns"] = {
        {{"name", "The dog"}, {"ratings", {{"old-setting", "helps"}, {"inpatient", "hurts"}}}}};
    const KeptCase kept = keptCaseFrom(document);
    CHECK(wordsOf(kept.leftOut) == std::vector<std::string>{"old-setting = helps"});
    REQUIRE(kept.answered.concerns.size() == 1);
    CHECK(kept.answered.concerns.front().ratings.size() == 1);
}

TEST_CASE("what another version knew stands in the file again when the case is kept") {
    json document = goodCaseText();
    document["answers"]["old-question"] = "yes";
    document["answers"]["age"] = {{"one_of", {"a-value-of-then", "26-59"}}};
    document["importance"]["old-criterion"] = "lot";
    document["own_concerns"] = {{{"name", "The dog"}, {"ratings", {{"old-setting", "helps"}}}}};
    document["plan"]["options"] = {"an-option", "inpatient", "another-option"};
    KeptCase kept = keptCaseFrom(document);
    CHECK(kept.leftOut.size() == 6);
    CHECK(kept.plan.options.size() == 1);
    const json written = writeKeptCase(kept, realEngine().questionnaire());
    for (const char* part : {"/answers", "/importance", "/own_concerns"}) {
        CHECK(written[json::json_pointer(part)] == document[json::json_pointer(part)]);
    }
    CHECK(written["plan"]["options"] == json{"inpatient", "an-option", "another-option"});
    CHECK(keptCaseFrom(written).leftOut.size() == kept.leftOut.size());

    SECTION("but not over a new answer, nor with a concern that is gone") {
        const auto age = realEngine().questionnaire().variables.find("age");
        kept.answered.answers.give(*age, ValueSet::single(0));
        kept.answered.concerns.clear();
        const json later = writeKeptCase(kept, realEngine().questionnaire());
        CHECK(later["answers"]["age"].is_string());
        CHECK(later["answers"]["old-question"] == "yes");
        CHECK_FALSE(later.contains("own_concerns"));
    }
}

TEST_CASE("a case with a result nobody can read opens as one without") {
    json document = goodCaseText();
    document["answers"]["old-question"] = "yes";
    document["result"] = {{"versions", 1}};
    const KeptCase kept =
        readAnyKept(document.dump(), "case", realEngine().questionnaire(), realEngine().rules());
    CHECK_FALSE(kept.result);
    CHECK(wordsOf(kept.leftOut) == std::vector<std::string>{"old-question = yes"});
    document["answers"]["withdrawal"] = 7;
    CHECK_THROWS_AS(
        readAnyKept(document.dump(), "case", realEngine().questionnaire(), realEngine().rules()),
        BadData);
}
