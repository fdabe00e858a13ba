// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/replay.h"

#include "casebook/casebook.h"
#include "casebook/client_record.h"
#include "casebook/replay_words.h"
#include "cli/text_wrap.h"
#include "formats/kept_result_json.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace waymark::cli {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

/// A file of a casebook opens with the passphrase of the book.
std::string readText(const CaseInput& input) {
    const fs::path path(input.path);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (input.passphraseFile.empty() || input.path == "-" || !Casebook::isIn(folder)) {
        return readCaseText(input);
    }
    const Casebook book = Casebook::open(folder, readPassphrase(input.passphraseFile));
    return std::string(book.read(path.filename().string()).view());
}

ClientRecord readAny(const Session& session, const CaseInput& input) {
    const std::string text = readText(input);
    const Questionnaire& questionnaire = session.engine().questionnaire();
    const RuleBase& rules = session.engine().rules();
    if (isRecord(text)) {
        return readRecord(text, nameOf(input), questionnaire, rules);
    }
    ClientRecord record;
    record.kept = readKeptCase(text, nameOf(input), questionnaire, rules);
    return record;
}

const char* changeWord(ReasonChange change) {
    return change == ReasonChange::Gone  ? "gone"
           : change == ReasonChange::New ? "new"
                                         : "other-weight";
}

json replayJson(const Replay& replay, const KeptCase& kept, const KeptResult& now) {
    json moved = json::array();
    for (const OptionThenAndNow& option : replay.moved()) {
        moved.push_back({{"option", option.option},
                         {"rank_then", option.rankThen},
                         {"rank_now", option.rankNow},
                         {"tier_then", option.tierThen},
                         {"tier_now", option.tierNow}});
    }
    json reasons = json::array();
    for (const ReasonDifference& difference : replay.reasons) {
        reasons.push_back({{"option", difference.option},
                           {"rule", difference.rule},
                           {"change", changeWord(difference.change)},
                           {"share_then", difference.shareThen},
                           {"share_now", difference.shareNow}});
    }
    return {{"waymark_replay", 1},
            {"same_rules", replay.sameRules()},
            {"same_order", replay.sameOrder()},
            {"alike", replay.isAlike()},
            {"moved", moved},
            {"reasons", reasons},
            {"stops_new", replay.stopsNew},
            {"stops_gone", replay.stopsGone},
            {"questions_new", replay.questionsNew},
            {"questions_gone", replay.questionsGone},
            {"left_out", wordsOf(kept.leftOut)},
            {"then", writeKeptResult(*kept.result)},
            {"now", writeKeptResult(now)}};
}

} // namespace

void replayCase(const Session& session, const CaseInput& input, bool asJson, std::ostream& out) {
    const ClientRecord record = readAny(session, input);
    if (!record.kept.result) {
        throw BadData({{"missing-key", nameOf(input), "", "no \"result\"",
                        "a case that was kept with what followed from it", ""}});
    }
    const Engine& engine = session.engine();
    const KeptResult now =
        keepResult(engine.evaluate(record.kept.answered), engine, session.versions());
    const Replay replay = compareKept(*record.kept.result, now);
    if (asJson) {
        out << replayJson(replay, record.kept, now).dump(2) << '\n';
        return;
    }
    const Texts& texts = session.texts(record.kept.answered.language);
    for (const std::string& line : replayLines(replay, wordsOf(record.kept.leftOut), texts)) {
        out << wrapped(line, "");
    }
}

void writeAudit(const Session& session, const CaseInput& input, bool asJson, std::ostream& out) {
    const ClientRecord record = readAny(session, input);
    if (asJson) {
        out << auditJson(record.audit, record.label).dump(2) << '\n';
    } else {
        out << auditText(record.audit, record.label, session.texts(record.kept.answered.language));
    }
}

} // namespace waymark::cli
