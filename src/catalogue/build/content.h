// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/build/fields.h"
#include "catalogue/build/folder.h"
#include "catalogue/build/rows.h"

#include <map>
#include <string>

namespace waymark::build {

/// The ids that others refer to, gathered before anything else is read.
struct Known {
    Words sources;
    /// Every option, and those of one kind.
    Words options;
    std::map<std::string, Words> optionsOfKind;
    /// How many rates each statement has, by its id.
    std::map<std::string, int> rates;
    Words evidence;
    Words regions;
    /// The values of the questionnaire's variable "cover".
    Words payers;
    /// The variables of the questionnaire that can be arranged.
    Words arrangeable;
};

/// What all readers share: they read from cursors, check against `known`, and add to `rows`.
struct Content {
    std::string language;
    Known known;
    Rows rows;
};

/// The outcomes in the order a page shows them; the first five are owed by every setting.
extern const Words Outcomes;
inline constexpr std::size_t OwedOutcomes = 5;
extern const Words Certainties;

/// One file each (or, of options, one record). What is wrong goes to the cursor's errors.
void readMeta(const JsonCursor& file, Content& content);
void readSources(const JsonCursor& file, Content& content);
void readEvidence(const JsonCursor& file, Content& content);
void readHelplines(const JsonCursor& file, Content& content);
void readLearn(const JsonCursor& file, Content& content);
void readGlossary(const JsonCursor& file, Content& content);
void readArrange(const JsonCursor& file, Content& content);
void readRedFlags(const JsonCursor& file, Content& content);
void readComparison(const JsonCursor& file, Content& content);
void readLineups(const JsonCursor& file, Content& content);
/// A setting or the baseline, with every key.
void readSetting(const JsonCursor& option, int position, Content& content);
/// A kind of outpatient care, a medicine or aftercare: its parts in one text, and no headline.
void readKind(const JsonCursor& option, int position, Content& content);

/// What options share: cost, cover and evidence.
void readCost(const JsonCursor& option, const std::string& id, Content& content);
void readCoverage(const JsonCursor& option, const std::string& id, Content& content);
void readOptionEvidence(const JsonCursor& option, const std::string& id, Content& content);
void readHeadline(const JsonCursor& option, const std::string& id, Content& content);

/// Adds a record's text and sources under a key, in the three tables that take them.
void addSourced(const JsonCursor& record, const std::string& table, const std::string& keyColumns,
                const Values& key, Content& content);

} // namespace waymark::build
