// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_document.h"

#include "formats/any_case.h"
#include "formats/fhir_names.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

json documentOf(const Case& answered) {
    return writeFhirDocument(
        realEngine().evaluate(answered), answered,
        {realEngine(), realTexts(), {"1.2.3", "r", "c"}, "2026-11-26T17:00:00Z"});
}

void checkSection(const json& section) {
    CAPTURE(section["title"]);
    // cmp-1: a section has a text, entries or sections of its own.
    CHECK((section.contains("text") || section.contains("entry") || section.contains("section")));
    for (const json& inner : section.value("section", json::array())) {
        checkSection(inner);
    }
}

} // namespace

TEST_CASE("a document is a bundle whose first entry is what a person reads") {
    const json document = documentOf(caseIn(goodCase()));
    CHECK(document["type"] == "document");
    CHECK(document["identifier"].contains("system"));
    const json& head = document["entry"][0]["resource"];
    CHECK(head["resourceType"] == "Composition");
    CHECK(head["status"] == "preliminary");
    std::set<std::string> names;
    for (const json& entry : document["entry"]) {
        CHECK(names.insert(entry["fullUrl"].get<std::string>()).second);
    }
    CHECK(names.contains(head["author"][0]["reference"].get<std::string>()));
    CHECK(names.contains(head["section"].back()["entry"][0]["reference"].get<std::string>()));
    for (const json& section : head["section"]) {
        checkSection(section);
    }
}

TEST_CASE("a document has the options in the order of the ranking, with the reasons") {
    const Case answered = caseIn(goodCase());
    const json document = documentOf(answered);
    const Ranking ranking = realRanking(answered, "setting");
    const json& head = document["entry"][0]["resource"];
    for (const json& section : head["section"]) {
        if (section["title"] != realTexts().text("decision.setting", answered.voice)) {
            continue;
        }
        REQUIRE(section["section"].size() == ranking.standings.size());
        for (std::size_t i = 0; i < ranking.standings.size(); ++i) {
            const json& option = section["section"][i];
            const auto place = static_cast<std::size_t>(ranking.standings[i].alternative);
            CHECK(option["extension"][0]["valueCode"] == ranking.decision->alternatives[place]);
            CHECK(option["extension"][1]["valueInteger"] == ranking.standings[i].rank);
            CHECK(option["text"]["div"].get<std::string>().find("<li>") != std::string::npos);
        }
    }
}

TEST_CASE("a document says that no clinician has reviewed it, and names nobody") {
    const std::string text = documentOf(caseIn(goodCase())).dump();
    CHECK(text.find("No clinician has reviewed") != std::string::npos);
    CHECK(text.find("subject") == std::string::npos);
    CHECK(text.find("Patient") == std::string::npos);
}

TEST_CASE("too few answers give a document without an order") {
    const json document = documentOf(Case{});
    for (const json& section : document["entry"][0]["resource"]["section"]) {
        CHECK_FALSE(section.contains("orderedBy"));
    }
}

TEST_CASE("a document of the same case is the same, and reads back") {
    const Case answered = caseIn(goodCase());
    const json document = documentOf(answered);
    CHECK(document == documentOf(answered));
    const Case again = readAnyCase(document.dump(), "document", realEngine().questionnaire(),
                                   realEngine().rules());
    CHECK(documentOf(again) == document);
}

TEST_CASE("text in a narrative is escaped") {
    CHECK(fhir::escaped("a < b & \"c\" > d\x01\n") == "a &lt; b &amp; &quot;c&quot; &gt; d  ");
    CHECK(fhir::escaped("<script>") == "&lt;script&gt;");
}
