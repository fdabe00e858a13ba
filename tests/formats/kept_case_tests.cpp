// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/kept_case.h"

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

KeptCase read(const json& document) {
    return readKeptCase(document.dump(), "case", realEngine().questionnaire(),
                        realEngine().rules());
}

json goodCase() {
    return json::parse(contentOf(casesFolder() / "good" / "medication-bad-start.json"));
}

} // namespace

TEST_CASE("a case is kept with its result and read back to the same") {
    const Case answered = caseIn(casesFolder() / "good" / "medication-bad-start.json");
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
    json document = goodCase();
    document["answers"]["old-question"] = "yes";
    document["answers"]["age"] = "a-value-of-then";
    document["importance"]["old-criterion"] = "lot";
    const KeptCase kept = read(document);
    CHECK(kept.leftOut == std::vector<std::string>{"age = a-value-of-then", "old-question = yes",
                                                   "old-criterion = lot"});
    CHECK_FALSE(kept.answered.answers.isEmpty());
}

TEST_CASE("a fault that no other version would have made is refused as ever") {
    json document = goodCase();
    document["answers"]["old-question"] = "yes";
    document["answers"]["withdrawal"] = 7;
    CHECK_THROWS_AS(read(document), BadData);
    document = goodCase();
    document["result"] = {{"versions", 1}};
    CHECK_THROWS_AS(read(document), BadData);
    CHECK_THROWS_AS(read(json::array()), BadData);
}

TEST_CASE("a concern of a setting that is gone loses that setting alone or goes whole") {
    json document = goodCase();
    document["own_concerns"] = {{{"name", "The dog"}, {"ratings", {{"old-setting", "helps"}}}}};
    const KeptCase kept = read(document);
    CHECK(kept.leftOut.size() == 1);
    CHECK(kept.answered.concerns.empty());
}
