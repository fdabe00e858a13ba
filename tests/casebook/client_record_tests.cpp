// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/client_record.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

const Versions Then{"0.1", "rules-then", "facts-then"};

ClientRecord sample() {
    ClientRecord record;
    record.label = "A-2";
    record.started = "2026-11-26T10:40:00Z";
    record.changed = "2026-11-26T11:15:00Z";
    record.kept.answered = caseIn(goodCase());
    record.kept.result =
        keepResult(realEngine().evaluate(record.kept.answered), realEngine(), Then);
    record.notes = "Asked about the bus.\nSister comes along.";
    record.judgements = {{"inpatient", 1, "A bed is free today.", "R. T.", record.changed}};
    record.audit = {
        {record.changed,
         "R. T.",
         AuditAct::Moved,
         "inpatient",
         3,
         1,
         "A bed is free today.",
         Then,
         {"outpatient", "dual-diagnosis", "inpatient"}},
        {record.changed, "R. T.", AuditAct::TakenBack, "inpatient", 1, 3, "", Then, {}}};
    return record;
}

ClientRecord read(const std::string& text) {
    return readRecord(text, "record", realEngine().questionnaire(), realEngine().rules());
}

} // namespace

TEST_CASE("a record is written and read back to the same") {
    const ClientRecord record = sample();
    const std::string text = recordText(record, realEngine().questionnaire());
    CHECK(isRecord(text));
    const ClientRecord again = read(text);
    CHECK(again.label == record.label);
    CHECK(again.started == record.started);
    CHECK(again.changed == record.changed);
    CHECK(again.notes == record.notes);
    CHECK(again.judgements == record.judgements);
    CHECK(again.audit == record.audit);
    CHECK(again.kept.answered.answers == record.kept.answered.answers);
    CHECK(again.kept.result == record.kept.result);
}

TEST_CASE("a record with a fault is refused, and the fault is named") {
    const json good = json::parse(recordText(sample(), realEngine().questionnaire()));
    const auto refuses = [&](const char* pointer, const json& value) {
        json bad = good;
        bad[json::json_pointer(pointer)] = value;
        try {
            (void)read(bad.dump());
            return std::string();
        } catch (const BadData& error) {
            return error.errors().front().code;
        }
    };
    CHECK(refuses("/waymark_record", 2) == "wrong-version");
    CHECK(refuses("/label", std::string(41, 'x')) == "wrong-length");
    CHECK(refuses("/notes", std::string(20'001, 'x')) == "wrong-length");
    CHECK(refuses("/audit/0/act", "wiped") == "unknown-word");
    CHECK_FALSE(refuses("/audit/0/from", -1).empty());
    CHECK_FALSE(refuses("/judgements/0/place", 0).empty());
    CHECK(refuses("/extra", 1) == "unknown-key");
    CHECK(refuses("/case/answers/age", 3) == "wrong-type");
    CHECK_FALSE(refuses("/case/result/standings/0/rank", "first").empty());
}

TEST_CASE("the trail says who, when, what, why, and by which versions, in words and for programs") {
    const ClientRecord record = sample();
    const std::string text = auditText(record.audit, record.label, realTexts());
    for (const char* part : {"A-2", "R. T.", "2026-11-26T11:15:00Z", "Inpatient care", "number 3",
                             "number 1", "A bed is free today.", "rules-then", "facts-then",
                             "Order by the rules: Outpatient care, Dual-diagnosis care"}) {
        INFO(part);
        CHECK(text.find(part) != std::string::npos);
    }
    const json written = auditJson(record.audit, record.label);
    CHECK(written["entries"].size() == 2);
    CHECK(written["entries"][0]["engine_order"][0] == "outpatient");
    CHECK(written["entries"][0]["versions"]["rules"] == "rules-then");
    CHECK(written.dump().find("Sister") == std::string::npos);
    CHECK(auditText({}, "A-1", realTexts()).find("Nothing was changed") != std::string::npos);
}
