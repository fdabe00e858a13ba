// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/build/content.h"

#include <utility>
#include <vector>

namespace waymark::build {

/// The opened files of a catalogue; all of them are there when opening reported nothing.
struct Files {
    std::optional<JsonCursor> meta, sources, evidence, kinds, comparison, helplines, learn,
        glossary, arrange, redFlags, lineups;
    /// The settings and the baseline, in the order of the comparison's head.
    std::vector<JsonCursor> options;
    std::optional<JsonCursor> questionnaire, decisions;
};

/// The files in the words of a language; an empty one: as they stand.
[[nodiscard]] Files openFiles(Folder& folder, const std::string& language = {});

/// Gathers the ids others refer to; reports those that stand twice.
[[nodiscard]] Known gatherKnown(const Files& files);

/// What a decision ranks has to be an option of that kind.
void checkDecisions(const Files& files, const Known& known);

} // namespace waymark::build
