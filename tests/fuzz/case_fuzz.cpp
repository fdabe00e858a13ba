// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/any_case.h"
#include "formats/case_json.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::tests;

/// A case is read or refused with at least one error; what was read is written and read alike.
void waymark::tests::feedCase(const std::uint8_t* data, std::size_t size) {
    const Questionnaire& questions = knowledge().questionnaire;
    try {
        const Case read = readAnyCase(textOf(data, size), "fuzz", questions, knowledge().rules);
        const Case again =
            readCase(caseText(read, questions), "again", questions, knowledge().rules);
        demand(again.answers == read.answers && again.importance == read.importance);
        (void)questions.stateFrom(read.answers);
    } catch (const BadData& bad) {
        demand(!bad.errors().empty() && !bad.errors().front().message().empty());
    }
}
