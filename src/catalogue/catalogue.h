// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "catalogue/option.h"
#include "sqlite/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Where a fact comes from, and how it was read.
struct Source {
    std::string id;
    std::string organisationOrAuthors;
    std::string title;
    std::optional<int> year;
    /// `guideline`, `trial`, `review`, `cohort`, `law-or-agency`, `label`, `secondary`,
    /// `commercial` or `judgement`.
    std::string kind;
    /// Without "https://"; empty for a judgement.
    std::string address;
    std::string part;
    /// `seen`, `seen-in-part`, `second-hand` or `known`.
    std::string status;
    /// The day it was looked at, as 2026-11-22.
    std::string checked;
    /// The last day a law or rule holds; empty: it says no end.
    std::string validUntil;
};

struct ComparisonCell {
    std::string option;
    std::string text;
    SourceIds sources;
};

struct ComparisonRow {
    std::string id;
    std::string topic;
    std::string question;
    /// One for each of Comparison::options, in that order.
    std::vector<ComparisonCell> cells;
};

/// A side-by-side table; both remarks belong under it wherever it is shown.
struct Comparison {
    std::vector<std::string> options;
    std::vector<ComparisonRow> rows;
    SourcedText note;
    SourcedText alwaysTrue;
};

/// One option of a lineup: a rate counted like those of the others, or a sentence that none is
/// known.
struct LineupLine {
    std::string option;
    std::optional<Rate> rate;
    std::string notKnown;
    SourceIds sources;
};

/// Options that were counted alike, over one time span and out of the same number.
struct Lineup {
    std::string id;
    std::string question;
    /// Who was counted and when, and what the numbers do not say.
    std::string note;
    std::vector<LineupLine> lines;
};

enum class ComparisonKind {
    /// The key differences of inpatient and outpatient: two columns, the short list of rows.
    InpatientOutpatient,
    /// Every row, the six settings and the baseline.
    All,
};

struct Region {
    std::string id;
    std::string name;
    std::string emergency;
};

struct Helpline {
    std::string region;
    /// `emergency`, `suicide-crisis`, `drug-helpline`, `poison`, `domestic-violence`,
    /// `using-alone`, ...
    std::string purpose;
    std::string name;
    std::string number;
    /// "call, text or chat"; may be empty.
    std::string how;
    /// May be empty: not known.
    std::string hours;
    /// The day the number was looked up; empty: never, it is only known.
    std::string checked;
    std::string status;
    std::string source;
};

struct LearnSection {
    std::string heading;
    std::vector<std::string> paragraphs;
    SourceIds sources;
};

struct LearnTopic {
    std::string id;
    std::string title;
    std::string inShort;
    std::vector<LearnSection> sections;
};

struct GlossaryWord {
    std::string id;
    std::string word;
    std::string meaning;
};

/// How to bring about a change in a variable of the questionnaire.
struct Arrangement {
    std::string variable;
    std::string title;
    std::string inShort;
    std::vector<std::string> steps;
    SourceIds sources;
};

/// A warning sign at a place.
struct RedFlag {
    std::string id;
    std::string title;
    std::string whatItIs;
    std::string whyItCounts;
    std::string whatHelps;
    SourceIds sources;
};

struct SearchHit {
    /// What `id` names: `option`, `evidence`, `comparison` (a row), `learn`, `word`, `arrange`,
    /// `red-flag` or `helpline` (a region).
    std::string kind;
    std::string id;
    /// The name of the page; empty for evidence that holds in every option.
    std::string title;
    /// A piece of the text around the words that were found.
    std::string text;
};

/// What is known about the options: one read-only file, in one language. Every function may throw
/// DatabaseError, which after a good opening means that the file was damaged meanwhile.
class Catalogue {
public:
    /// The version of data/catalogue/schema.sql that this program reads.
    static constexpr int SchemaVersion = 2;

    /// Throws DatabaseError with a sentence for a person when the file is missing, damaged, no
    /// catalogue, of another schema version, or has no texts in that language.
    Catalogue(const std::filesystem::path& path, std::string language);

    /// The ids of the six settings, in the order of the catalogue.
    [[nodiscard]] std::vector<std::string> settings() const;
    /// The ids of all options of a kind, in order: `setting`, `baseline`, `outpatient-kind`,
    /// `medication` or `aftercare`.
    [[nodiscard]] std::vector<std::string> options(std::string_view kind) const;
    /// Throws DatabaseError for an id that is not there.
    [[nodiscard]] Option option(std::string_view id) const;
    /// The name alone; empty for an id that is not there.
    [[nodiscard]] std::string optionName(std::string_view id) const;

    [[nodiscard]] Comparison comparison(ComparisonKind kind) const;
    [[nodiscard]] std::vector<Lineup> lineups() const;

    [[nodiscard]] std::vector<Region> regions() const;
    /// In the order they are to be shown, the emergency number first; none for an unknown region.
    [[nodiscard]] std::vector<Helpline> helplines(std::string_view region) const;

    /// One source, or nothing for an id that is not there; all of them by id.
    [[nodiscard]] std::optional<Source> source(std::string_view id) const;
    [[nodiscard]] std::vector<Source> sources() const;
    /// One statement by its id, as search() finds it.
    [[nodiscard]] std::optional<EvidenceStatement> evidence(std::string_view id) const;

    [[nodiscard]] std::vector<LearnTopic> learnTopics() const;
    /// By word.
    [[nodiscard]] std::vector<GlossaryWord> glossary() const;
    /// Nothing for a variable that cannot be arranged.
    [[nodiscard]] std::optional<Arrangement> arrange(std::string_view variable) const;
    [[nodiscard]] std::vector<Arrangement> arrangements() const;
    [[nodiscard]] std::vector<RedFlag> redFlags() const;

    /// `published`, `checked`, `next_review`, `update_policy`, `evidence_method`,
    /// `evidence_limits`, `reviewed_by`, `authors`, `interests`, `phone_lines`, `use_by_person`,
    /// `use_by_relative`, `use_by_counselor`, `theory`, `not_compared`; empty for another key.
    [[nodiscard]] std::string meta(std::string_view key) const;
    /// Names the content this file was built from; sixteen hexadecimal digits.
    [[nodiscard]] std::string contentHash() const;

    /// Pages on which all words occur, or words that begin with them, nearest first. Any text will
    /// do: what is neither letter nor digit only parts words. One hit for each page.
    [[nodiscard]] std::vector<SearchHit> search(std::string_view text, int limit) const;

private:
    Database m_database;
    std::string m_language;
};

} // namespace waymark
