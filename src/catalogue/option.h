// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// Ids for Catalogue::source(); at least one beside every text that states a fact.
using SourceIds = std::vector<std::string>;

/// A text and what it stands on. Both are empty where an option has no such text: only settings and
/// the baseline tell everything, the shorter kinds (see Option::kind) leave some fields out.
struct SourcedText {
    std::string text;
    SourceIds sources;
};

/// How long it is, in words and in days.
struct OptionLength {
    std::string text;
    std::optional<int> lowDays;
    /// Nothing: no set end.
    std::optional<int> highDays;
    SourceIds sources;
};

struct PartOfCare {
    /// `withdrawal-care`, `medicine`, `individual-therapy`, `group-therapy`, `life-skills`,
    /// `aftercare-planning` or `family`.
    std::string part;
    /// `usually`, `sometimes` or `seldom`.
    std::string provided;
    std::string text;
    SourceIds sources;
};

struct Stage {
    /// `first-call`, `first-day`, `worst-days`, `last-day` or `leaving-early`.
    std::string stage;
    std::string text;
    SourceIds sources;
};

struct DayItem {
    /// "7:00" or words, as "all night".
    std::string time;
    std::string what;
};

/// A sample day; without a note when the option tells none.
struct UsualDay {
    std::string note;
    std::vector<DayItem> morning;
    std::vector<DayItem> afternoon;
    std::vector<DayItem> evening;
    SourceIds sources;
};

/// A benefit or a hard part: one row of a table "what | what it is | what it does".
struct ProOrCon {
    std::string title;
    std::string whatItIs;
    std::string whatItDoes;
    SourceIds sources;
};

/// US dollars, in the unit and year of the source. Nothing known: no amounts, `certainty`
/// `not-known`, and the text says so.
struct Cost {
    std::optional<int> low;
    std::optional<int> typical;
    std::optional<int> high;
    std::optional<int> year;
    /// `strong`, `some`, `little` or `not-known`.
    std::string certainty;
    std::string unit;
    std::string text;
    std::string note;
    SourceIds sources;
};

struct Coverage {
    /// A value of the questionnaire's variable `cover`.
    std::string payer;
    std::string text;
    SourceIds sources;
};

/// A whole number out of 100 (or 1,000), for dots. Low and high differ where the source gives a
/// range.
struct Rate {
    std::string who;
    int outOf = 100;
    int low = 0;
    /// Nothing: only the range is known.
    std::optional<int> best;
    /// Nothing: only the least is known.
    std::optional<int> high;
    /// How it reads for those it happened to, and for the others.
    std::string event;
    std::string notEvent;
    /// When it was counted.
    std::string at;
};

struct EvidenceStatement {
    std::string id;
    /// The option it is about; empty when it holds in all of them.
    std::string option;
    std::string outcome;
    std::string text;
    std::string population;
    std::string time;
    /// `strong`, `some`, `little` or `not-known`, and why.
    std::string certainty;
    std::string certaintyBecause;
    /// Seen in a source by us; false: only known, "not yet checked".
    bool verified = false;
    SourceIds sources;
    std::vector<Rate> rates;
    /// In what way those who were counted differ: `other-drugs`, `other-country`,
    /// `before-fentanyl`, `other-people` or `model`.
    std::vector<std::string> indirect;
};

/// The one rate an option shows where all stand together. Only rates that counted the same thing
/// may stand side by side.
struct HeadlineRate {
    /// `finished`, `stayed-a-year`, `on-medicine` or `started-mind-care`.
    std::string counted;
    std::string label;
    /// The statement it belongs to, see Catalogue::evidence().
    std::string evidence;
    Rate rate;
};

/// What the statements of one outcome come to.
struct OutcomeSum {
    std::string text;
    /// `strong`, `some`, `little` or `not-known`, and why; empty: it is not summed up.
    std::string certainty;
    std::string because;
};

/// What is known about one outcome: statements, a sentence that says nothing is known, or both (a
/// gap for this option beside a finding that holds in all of them).
struct OutcomeEvidence {
    /// `staying-in-care`, `use`, `overdose-and-death`, `mental-health`, `daily-life`, ...
    std::string outcome;
    std::vector<EvidenceStatement> statements;
    std::string notKnown;
    OutcomeSum sum;
};

/// How living there goes for a person's body, mind and life with others.
struct Living {
    SourcedText body;
    SourcedText mind;
    SourcedText social;
};

/// Everything about one option, in the order a page shows it.
struct Option {
    std::string id;
    /// `setting`, `baseline`, `outpatient-kind`, `medication` or `aftercare`.
    std::string kind;
    /// `stay`, `home` or `either`.
    std::string place;
    std::string name;
    SourcedText inShort;
    SourcedText definition;
    std::vector<SourcedText> whoItSuits;
    OptionLength length;
    SourcedText hours;
    SourcedText supervision;
    /// Settings say it part by part, the kinds in one text.
    std::vector<PartOfCare> includes;
    SourcedText whatItIncludes;
    std::vector<Stage> expect;
    UsualDay usualDay;
    SourcedText livingWithOthers;
    Living living;
    std::vector<ProOrCon> benefits;
    std::vector<ProOrCon> hardParts;
    std::vector<Cost> cost;
    std::vector<Coverage> coverage;
    SourcedText medicineLine;
    /// Nothing for the baseline and the kinds.
    std::optional<HeadlineRate> headline;
    std::vector<OutcomeEvidence> evidence;
    std::vector<SourcedText> ask;
    SourcedText ifYouUseAgain;
    SourcedText leavingEarly;
};

} // namespace waymark
