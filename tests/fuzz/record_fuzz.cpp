// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/client_record.h"
#include "casebook/replay_words.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

/// An old case with its result is read, whatever names another version had in it, or refused. What
/// it is held against is made up: a ranking with every answer open takes seconds under sanitizers.
void replay(const KeptCase& kept) {
    if (!kept.result) {
        return;
    }
    static const KeptResult now{
        {"v", "r", "c"},
        {"age", "withdrawal"},
        {},
        "open",
        {{"outpatient", 1, "fits", {{"calm-home", "1"}}, {}}, {"inpatient", 2, "fits", {}, {"x"}}}};
    const Replay replay = compareKept(*kept.result, now);
    demand(!replayLines(replay, wordsOf(kept.leftOut), knowledge().texts).empty());
    demand(compareKept(now, now).isAlike());
}

} // namespace

/// A counselor's record is read or refused with an error; what was read is written and read alike.
void waymark::tests::feedRecord(const std::uint8_t* data, std::size_t size) {
    static const Engine engine(knowledge().questionnaire, knowledge().rules);
    const std::string_view text = textOf(data, size);
    try {
        replay(readKeptCase(text, "fuzz", engine.questionnaire(), engine.rules()));
    } catch (const BadData& bad) {
        demand(!bad.errors().empty());
    }
    try {
        const ClientRecord read = readRecord(text, "fuzz", engine.questionnaire(), engine.rules());
        const std::string written = recordText(read, engine.questionnaire());
        const ClientRecord again =
            readRecord(written, "again", engine.questionnaire(), engine.rules());
        demand(recordText(again, engine.questionnaire()) == written);
        demand(again.audit == read.audit && again.judgements == read.judgements);
        (void)auditText(read.audit, read.label, knowledge().texts);
        (void)auditJson(read.audit, read.label).dump();
        replay(read.kept);
    } catch (const BadData& bad) {
        demand(!bad.errors().empty());
    }
}
