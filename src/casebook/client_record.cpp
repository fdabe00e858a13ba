// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/client_record.h"

#include "formats/json_cursor.h"
#include "formats/json_file.h"
#include "formats/kept_result_json.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using nlohmann::json;

constexpr int MostPlaces = 64;

json writeJudgement(const Judgement& judgement) {
    return {{"option", judgement.option},
            {"place", judgement.place},
            {"reason", judgement.reason},
            {"who", judgement.who},
            {"when", judgement.when}};
}

Judgement readJudgement(const JsonCursor& cursor) {
    cursor.allowOnly({"option", "place", "reason", "who", "when"});
    return {cursor.text("option"), cursor.number("place", 1, MostPlaces), cursor.text("reason"),
            cursor.text("who"), cursor.text("when")};
}

json writeEntry(const AuditEntry& entry) {
    return {{"when", entry.when},
            {"who", entry.who},
            {"act", wordOf(entry.act)},
            {"option", entry.option},
            {"from", entry.from},
            {"to", entry.to},
            {"reason", entry.reason},
            {"engine_order", entry.engineOrder},
            {"versions", writeVersions(entry.versions)}};
}

AuditEntry readEntry(const JsonCursor& cursor) {
    AuditEntry entry;
    cursor.allowOnly(
        {"when", "who", "act", "option", "from", "to", "reason", "engine_order", "versions"});
    entry.when = cursor.text("when");
    entry.who = cursor.text("who");
    if (const auto act = cursor.require("act")) {
        const std::vector<std::string> words{wordOf(AuditAct::Moved), wordOf(AuditAct::TakenBack)};
        entry.act =
            static_cast<AuditAct>(act->oneOf(words, "what was done", "unknown-word").value_or(0));
    }
    entry.option = cursor.text("option");
    entry.from = cursor.number("from", 0, MostPlaces);
    entry.to = cursor.number("to", 0, MostPlaces);
    entry.reason = cursor.textOr("reason", {});
    if (const auto order = cursor.require("engine_order")) {
        entry.engineOrder = order->texts();
    }
    if (const auto versions = cursor.require("versions")) {
        entry.versions = readVersions(*versions);
    }
    return entry;
}

std::string boundedText(const JsonCursor& cursor, const char* key, std::size_t most) {
    std::string text = cursor.textOr(key, {});
    if (text.size() > most) {
        cursor.report("wrong-length",
                      std::string(key) + " of at most " + std::to_string(most) + " bytes");
    }
    return text;
}

/// Everything of a record but its case; gives the case's own JSON.
const json* readFrame(const JsonCursor& cursor, ClientRecord& record) {
    if (!cursor.allowOnly({"waymark_record", "label", "started", "changed", "notes", "judgements",
                           "audit", "case"})) {
        return nullptr;
    }
    if (const auto version = cursor.require("waymark_record");
        version && version->value() != json(1)) {
        version->report("wrong-version", "1, the version this program reads");
    }
    record.label = boundedText(cursor, "label", ClientRecord::LongestLabel);
    record.started = cursor.textOr("started", {});
    record.changed = cursor.textOr("changed", {});
    record.notes = boundedText(cursor, "notes", ClientRecord::LongestNotes);
    for (const JsonCursor& item : cursor.list("judgements")) {
        record.judgements.push_back(readJudgement(item));
    }
    for (const JsonCursor& item : cursor.list("audit")) {
        record.audit.push_back(readEntry(item));
    }
    const auto kept = cursor.require("case");
    return kept ? &kept->value() : nullptr;
}

} // namespace

std::string recordText(const ClientRecord& record, const Questionnaire& questionnaire) {
    json judgements = json::array();
    for (const Judgement& judgement : record.judgements) {
        judgements.push_back(writeJudgement(judgement));
    }
    json audit = json::array();
    for (const AuditEntry& entry : record.audit) {
        audit.push_back(writeEntry(entry));
    }
    const json written{{"waymark_record", 1},
                       {"label", record.label},
                       {"started", record.started},
                       {"changed", record.changed},
                       {"notes", record.notes},
                       {"judgements", judgements},
                       {"audit", audit},
                       {"case", writeKeptCase(record.kept, questionnaire)}};
    return written.dump(2) + '\n';
}

ClientRecord readRecord(std::string_view text, const std::string& name,
                        const Questionnaire& questionnaire, const RuleBase& rules) {
    DataErrors errors;
    ClientRecord record;
    if (const auto parsed = parseJson(text, name, errors)) {
        const json* kept = readFrame(JsonCursor(*parsed, name, errors), record);
        if (errors.empty() && kept != nullptr) {
            record.kept = readKeptCase(kept->dump(), name, questionnaire, rules);
        }
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    return record;
}

bool isRecord(std::string_view text) {
    return text.find("\"waymark_record\"") != std::string_view::npos;
}

json auditJson(const std::vector<AuditEntry>& trail, const std::string& label) {
    json entries = json::array();
    for (const AuditEntry& entry : trail) {
        entries.push_back(writeEntry(entry));
    }
    return {{"waymark_audit", 1}, {"label", label}, {"entries", entries}};
}

std::string auditJsonText(const std::vector<AuditEntry>& trail, const std::string& label) {
    return auditJson(trail, label).dump(2) + '\n';
}

} // namespace waymark
