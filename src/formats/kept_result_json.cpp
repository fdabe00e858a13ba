// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/kept_result_json.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using nlohmann::json;

constexpr int MostOptions = 64;

KeptStanding readStanding(const JsonCursor& cursor) {
    KeptStanding standing;
    cursor.allowOnly({"option", "rank", "tier", "reasons", "ruled_out_by"});
    standing.option = cursor.text("option");
    standing.rank = cursor.number("rank", 1, MostOptions);
    standing.tier = cursor.text("tier");
    for (const JsonCursor& item : cursor.list("reasons")) {
        item.allowOnly({"rule", "share"});
        standing.reasons.push_back({item.text("rule"), item.text("share")});
    }
    if (const auto ruledOut = cursor.find("ruled_out_by")) {
        standing.ruledOutBy = ruledOut->texts();
    }
    return standing;
}

json writeStanding(const KeptStanding& standing) {
    json reasons = json::array();
    for (const KeptReason& reason : standing.reasons) {
        reasons.push_back({{"rule", reason.rule}, {"share", reason.share}});
    }
    json written{{"option", standing.option},
                 {"rank", standing.rank},
                 {"tier", standing.tier},
                 {"reasons", reasons}};
    if (!standing.ruledOutBy.empty()) {
        written["ruled_out_by"] = standing.ruledOutBy;
    }
    return written;
}

} // namespace

Versions readVersions(const JsonCursor& cursor) {
    cursor.allowOnly({"app", "rules", "catalogue"});
    return {cursor.text("app"), cursor.text("rules"), cursor.text("catalogue")};
}

json writeVersions(const Versions& versions) {
    return {{"app", versions.app}, {"rules", versions.rules}, {"catalogue", versions.catalogue}};
}

KeptResult readKeptResult(const JsonCursor& cursor) {
    KeptResult kept;
    if (!cursor.allowOnly({"versions", "questions", "stops", "certainty", "standings"})) {
        return kept;
    }
    if (const auto versions = cursor.require("versions")) {
        kept.versions = readVersions(*versions);
    }
    if (const auto questions = cursor.require("questions")) {
        kept.questions = questions->texts();
    }
    if (const auto stops = cursor.require("stops")) {
        kept.stops = stops->texts();
    }
    kept.certainty = cursor.textOr("certainty", {});
    for (const JsonCursor& item : cursor.list("standings")) {
        kept.standings.push_back(readStanding(item));
    }
    return kept;
}

json writeKeptResult(const KeptResult& kept) {
    json standings = json::array();
    for (const KeptStanding& standing : kept.standings) {
        standings.push_back(writeStanding(standing));
    }
    return {{"versions", writeVersions(kept.versions)},
            {"questions", kept.questions},
            {"stops", kept.stops},
            {"certainty", kept.certainty},
            {"standings", standings}};
}

} // namespace waymark
