-- The catalogue: what is known about each option, built from the JSON files beside this one.
--
-- It is built once, opened read-only and never changed by the program, so it has no triggers and no
-- update paths: every constraint here exists to stop the build when the JSON is wrong.
-- STRICT, because SQLite would otherwise store "about 30" in a number column without a word.
-- Words stand in *_text tables, apart from numbers and sources: a second language adds rows and
-- cannot change a fact by accident.

PRAGMA foreign_keys = ON;
-- Raised with every change a program that reads the file would notice; src/catalogue/catalogue.h holds the same.
PRAGMA user_version = 2;

-- Version, dates, update policy and who made it: a decision aid has to show them on screen and on paper.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE language (
    language TEXT PRIMARY KEY CHECK (length(language) BETWEEN 2 AND 8)
) STRICT, WITHOUT ROWID;

-- What is said of the whole: update policy, how evidence was found, who looked at it.
CREATE TABLE meta_text (
    key      TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Sources

-- The status says how the source was read, because "guideline" alone would promise more than we saw.
-- The checked date is per source: prices and laws age faster than trials.
CREATE TABLE source (
    source                   TEXT PRIMARY KEY,
    organisation_or_authors  TEXT NOT NULL CHECK (organisation_or_authors <> ''),
    title                    TEXT NOT NULL CHECK (title <> ''),
    year                     INTEGER CHECK (year BETWEEN 1950 AND 2100),
    kind                     TEXT NOT NULL CHECK (kind IN ('guideline', 'trial', 'review', 'cohort', 'law-or-agency',
                                                           'label', 'secondary', 'commercial', 'judgement')),
    address                  TEXT NOT NULL,
    status                   TEXT NOT NULL CHECK (status IN ('seen', 'seen-in-part', 'second-hand', 'known')),
    checked                  TEXT NOT NULL CHECK (checked GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- The last day a law or rule holds; NULL: it says no end. Past it, the screen warns.
    valid_until              TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (kind = 'judgement' OR address <> '')
) STRICT, WITHOUT ROWID;

-- Which part was read. Titles and authors stay as printed, whatever the language.
CREATE TABLE source_text (
    source   TEXT NOT NULL REFERENCES source,
    language TEXT NOT NULL REFERENCES language,
    part     TEXT NOT NULL CHECK (part <> ''),
    PRIMARY KEY (source, language)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Options

-- Settings, the baseline, and the shorter kinds share one table: the plan mixes them in one pathway.
-- The low and high days are numbers because the pathway draws them; a missing high means "no set end".
CREATE TABLE option (
    option    TEXT PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('setting', 'baseline', 'outpatient-kind', 'medication', 'aftercare')),
    place     TEXT NOT NULL CHECK (place IN ('stay', 'home', 'either')),
    position  INTEGER NOT NULL CHECK (position >= 0),
    low_days  INTEGER CHECK (low_days >= 0),
    high_days INTEGER CHECK (high_days >= low_days),
    UNIQUE (kind, position)
) STRICT, WITHOUT ROWID;

-- Fields that are one text. Kept apart from lists so that "every option has each field" is one query.
CREATE TABLE option_field (
    option TEXT NOT NULL REFERENCES option,
    field  TEXT NOT NULL CHECK (field IN ('name', 'in_short', 'definition', 'length', 'hours', 'supervision',
                                          'living_with_others', 'living.body', 'living.mind', 'living.social',
                                          'medicine_line', 'if_you_use_again', 'leaving_early', 'usual_day.note',
                                          'what_it_includes')),
    PRIMARY KEY (option, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE option_text (
    option   TEXT NOT NULL,
    field    TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (option, field, language),
    FOREIGN KEY (option, field) REFERENCES option_field
) STRICT, WITHOUT ROWID;

CREATE TABLE option_source (
    option TEXT NOT NULL,
    field  TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (option, field, source),
    FOREIGN KEY (option, field) REFERENCES option_field
) STRICT, WITHOUT ROWID;

-- Lines of lists. `label` is the fixed word the screen groups or sorts by (a part of care, a stage),
-- so that the same line can be found in every option; lists without such a word leave it empty.
CREATE TABLE fact (
    fact     INTEGER PRIMARY KEY,
    option   TEXT NOT NULL REFERENCES option,
    list     TEXT NOT NULL CHECK (list IN ('who_it_suits', 'includes', 'expect', 'benefit', 'hard_part', 'ask')),
    position INTEGER NOT NULL CHECK (position >= 0),
    label    TEXT,
    provided TEXT CHECK (provided IN ('usually', 'sometimes', 'seldom')),
    UNIQUE (option, list, position),
    CHECK ((list = 'includes') = (provided IS NOT NULL)),
    CHECK (list <> 'includes' OR label IN ('withdrawal-care', 'medicine', 'individual-therapy', 'group-therapy',
                                           'life-skills', 'aftercare-planning', 'family')),
    CHECK (list <> 'expect' OR label IN ('first-call', 'first-day', 'worst-days', 'last-day', 'leaving-early')),
    CHECK (list IN ('includes', 'expect') OR label IS NULL)
) STRICT;

-- A benefit or hard part has a title and two halves: what it is (text) and what it does. Both lists carry
-- the same three, because good and bad have to be told in the same detail.
CREATE TABLE fact_text (
    fact         INTEGER NOT NULL REFERENCES fact,
    language     TEXT NOT NULL REFERENCES language,
    title        TEXT,
    text         TEXT NOT NULL CHECK (text <> ''),
    what_it_does TEXT,
    PRIMARY KEY (fact, language),
    CHECK ((title IS NULL) = (what_it_does IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_source (
    fact   INTEGER NOT NULL REFERENCES fact,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (fact, source)
) STRICT, WITHOUT ROWID;

-- A sample day. The time is text: "all night" is as true as "7:00".
CREATE TABLE usual_day (
    option   TEXT NOT NULL REFERENCES option,
    part     TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (option, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE usual_day_text (
    option   TEXT NOT NULL,
    part     TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    time     TEXT NOT NULL CHECK (time <> ''),
    what     TEXT NOT NULL CHECK (what <> ''),
    PRIMARY KEY (option, part, position, language),
    FOREIGN KEY (option, part, position) REFERENCES usual_day
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Money

-- Prices in the source's own unit and year. One unit for all options would need sums no source made.
-- NULL is "not known", and then the text has to say so: the screen never shows an empty cell or a dash.
CREATE TABLE cost (
    cost      INTEGER PRIMARY KEY,
    option    TEXT NOT NULL REFERENCES option,
    position  INTEGER NOT NULL CHECK (position >= 0),
    low       INTEGER CHECK (low >= 0),
    typical   INTEGER CHECK (typical >= 0),
    high      INTEGER CHECK (high >= 0),
    year      INTEGER CHECK (year BETWEEN 2000 AND 2100),
    certainty TEXT NOT NULL CHECK (certainty IN ('strong', 'some', 'little', 'not-known')),
    UNIQUE (option, position),
    CHECK (low IS NULL OR typical IS NULL OR low <= typical),
    CHECK (typical IS NULL OR high IS NULL OR typical <= high),
    CHECK (low IS NULL OR high IS NULL OR low <= high),
    CHECK ((certainty = 'not-known') = (low IS NULL AND typical IS NULL AND high IS NULL)),
    CHECK (certainty = 'not-known' OR year IS NOT NULL)
) STRICT;

CREATE TABLE cost_text (
    cost     INTEGER NOT NULL REFERENCES cost,
    language TEXT NOT NULL REFERENCES language,
    unit     TEXT NOT NULL CHECK (unit <> ''),
    text     TEXT NOT NULL CHECK (text <> ''),
    note     TEXT NOT NULL CHECK (note <> ''),
    PRIMARY KEY (cost, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_source (
    cost   INTEGER NOT NULL REFERENCES cost,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (cost, source)
) STRICT, WITHOUT ROWID;

-- One row for each payer and option, so that an unanswered payer is a build error, not a blank on screen.
-- The payers are the values of the questionnaire's variable `cover`.
CREATE TABLE coverage (
    option   TEXT NOT NULL REFERENCES option,
    payer    TEXT NOT NULL CHECK (payer IN ('medicaid', 'medicare', 'private', 'military', 'national-health', 'none')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (option, payer),
    UNIQUE (option, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage_text (
    option   TEXT NOT NULL,
    payer    TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (option, payer, language),
    FOREIGN KEY (option, payer) REFERENCES coverage
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage_source (
    option TEXT NOT NULL,
    payer  TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (option, payer, source),
    FOREIGN KEY (option, payer) REFERENCES coverage
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Evidence

CREATE TABLE outcome (
    outcome  TEXT PRIMARY KEY,
    -- Five outcomes are owed by every setting; the others are told where something is known.
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- A statement without an option holds in every setting (above all: the medicine), or is about cover.
CREATE TABLE evidence (
    evidence  TEXT PRIMARY KEY,
    option    TEXT REFERENCES option,
    outcome   TEXT NOT NULL REFERENCES outcome,
    certainty TEXT NOT NULL CHECK (certainty IN ('strong', 'some', 'little', 'not-known')),
    status    TEXT NOT NULL CHECK (status IN ('verified', 'not-checked'))
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_text (
    evidence          TEXT NOT NULL REFERENCES evidence,
    language          TEXT NOT NULL REFERENCES language,
    statement         TEXT NOT NULL CHECK (statement <> ''),
    population        TEXT NOT NULL CHECK (population <> ''),
    time              TEXT NOT NULL CHECK (time <> ''),
    certainty_because TEXT NOT NULL CHECK (certainty_because <> ''),
    PRIMARY KEY (evidence, language)
) STRICT, WITHOUT ROWID;

-- In what way those who were counted differ from the people who read it: a mark beside the finding, because
-- a number from another drug, country or decade looks like any other number.
CREATE TABLE evidence_indirect (
    evidence TEXT NOT NULL REFERENCES evidence,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind     TEXT NOT NULL CHECK (kind IN ('other-drugs', 'other-country', 'before-fentanyl', 'other-people', 'model')),
    PRIMARY KEY (evidence, position),
    UNIQUE (evidence, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_source (
    evidence TEXT NOT NULL REFERENCES evidence,
    source   TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (evidence, source)
) STRICT, WITHOUT ROWID;

-- The dots. Whole numbers out of 100 (or 1,000 where fewer than one of 100 would be left), never percent.
-- Low and high differ where sources give a range; best is empty where only the range is known.
CREATE TABLE rate (
    evidence TEXT NOT NULL REFERENCES evidence,
    position INTEGER NOT NULL CHECK (position >= 0),
    out_of   INTEGER NOT NULL CHECK (out_of IN (100, 1000)),
    low      INTEGER NOT NULL CHECK (low BETWEEN 0 AND out_of),
    best     INTEGER CHECK (best BETWEEN low AND coalesce(high, out_of)),
    high     INTEGER CHECK (high BETWEEN low AND out_of),
    PRIMARY KEY (evidence, position)
) STRICT, WITHOUT ROWID;

-- Both halves in words: how many it happened to, and how many not.
CREATE TABLE rate_text (
    evidence  TEXT NOT NULL,
    position  INTEGER NOT NULL,
    language  TEXT NOT NULL REFERENCES language,
    who       TEXT NOT NULL CHECK (who <> ''),
    event     TEXT NOT NULL CHECK (event <> ''),
    not_event TEXT NOT NULL CHECK (not_event <> ''),
    at        TEXT NOT NULL CHECK (at <> ''),
    PRIMARY KEY (evidence, position, language),
    FOREIGN KEY (evidence, position) REFERENCES rate
) STRICT, WITHOUT ROWID;

-- What the statements of one outcome come to, with one word for how sure that is. The verb follows the word.
CREATE TABLE outcome_sum (
    option    TEXT NOT NULL REFERENCES option,
    outcome   TEXT NOT NULL REFERENCES outcome,
    certainty TEXT NOT NULL CHECK (certainty IN ('strong', 'some', 'little', 'not-known')),
    PRIMARY KEY (option, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome_sum_text (
    option   TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    because  TEXT NOT NULL CHECK (because <> ''),
    PRIMARY KEY (option, outcome, language),
    FOREIGN KEY (option, outcome) REFERENCES outcome_sum
) STRICT, WITHOUT ROWID;

-- What an option's page shows, in this order. Statements, or a sentence that says nothing
-- is known (`evidence_gap`), or both: a gap for the setting beside a finding that holds in any setting.
CREATE TABLE option_evidence (
    option   TEXT NOT NULL REFERENCES option,
    outcome  TEXT NOT NULL REFERENCES outcome,
    position INTEGER NOT NULL CHECK (position >= 0),
    evidence TEXT NOT NULL REFERENCES evidence,
    PRIMARY KEY (option, outcome, position),
    UNIQUE (option, outcome, evidence)
) STRICT, WITHOUT ROWID;

-- The one rate an option shows on the page of all six, grouped by what was counted, so that nobody reads
-- "97 started" against "29 finished". The baseline has none: no count fits it.
CREATE TABLE headline_rate (
    option   TEXT PRIMARY KEY REFERENCES option,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL,
    counted  TEXT NOT NULL CHECK (counted IN ('finished', 'stayed-a-year', 'on-medicine', 'started-mind-care')),
    FOREIGN KEY (evidence, position) REFERENCES rate
) STRICT, WITHOUT ROWID;

CREATE TABLE headline_rate_text (
    option   TEXT NOT NULL REFERENCES headline_rate,
    language TEXT NOT NULL REFERENCES language,
    label    TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (option, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_gap (
    option   TEXT NOT NULL REFERENCES option,
    outcome  TEXT NOT NULL REFERENCES outcome,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (option, outcome, language)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Comparison

-- Rows are questions people ask, columns are options. `short` marks the rows of the two-column table of
-- inpatient and outpatient; the longer table shows all rows and all seven.
CREATE TABLE comparison_row (
    row      TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    short    INTEGER NOT NULL CHECK (short IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_row_text (
    row      TEXT NOT NULL REFERENCES comparison_row,
    language TEXT NOT NULL REFERENCES language,
    question TEXT NOT NULL CHECK (question <> ''),
    topic    TEXT NOT NULL CHECK (topic <> ''),
    PRIMARY KEY (row, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_cell (
    row    TEXT NOT NULL REFERENCES comparison_row,
    option TEXT NOT NULL REFERENCES option,
    PRIMARY KEY (row, option)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_cell_text (
    row      TEXT NOT NULL,
    option   TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (row, option, language),
    FOREIGN KEY (row, option) REFERENCES comparison_cell
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_cell_source (
    row    TEXT NOT NULL,
    option TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (row, option, source),
    FOREIGN KEY (row, option) REFERENCES comparison_cell
) STRICT, WITHOUT ROWID;

-- Tables in which options were counted alike: one source or more, one time span, one denominator. An option
-- without a number has a sentence that says so, never an empty place.
CREATE TABLE lineup (
    lineup   TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE lineup_text (
    lineup   TEXT NOT NULL REFERENCES lineup,
    language TEXT NOT NULL REFERENCES language,
    question TEXT NOT NULL CHECK (question <> ''),
    note     TEXT NOT NULL CHECK (note <> ''),
    PRIMARY KEY (lineup, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE lineup_line (
    lineup   TEXT NOT NULL REFERENCES lineup,
    option   TEXT NOT NULL REFERENCES option,
    position INTEGER NOT NULL CHECK (position >= 0),
    evidence TEXT,
    rate     INTEGER,
    PRIMARY KEY (lineup, option),
    CHECK ((evidence IS NULL) = (rate IS NULL)),
    FOREIGN KEY (evidence, rate) REFERENCES rate
) STRICT, WITHOUT ROWID;

CREATE TABLE lineup_gap_text (
    lineup   TEXT NOT NULL,
    option   TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (lineup, option, language),
    FOREIGN KEY (lineup, option) REFERENCES lineup_line
) STRICT, WITHOUT ROWID;

-- What has to stand with the table wherever it is shown.
CREATE TABLE comparison_remark (
    remark TEXT PRIMARY KEY CHECK (remark IN ('note', 'always_true'))
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_remark_text (
    remark   TEXT NOT NULL REFERENCES comparison_remark,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (remark, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_remark_source (
    remark TEXT NOT NULL REFERENCES comparison_remark,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (remark, source)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Help lines

-- Numbers are data with a date, never text in the program. The status says whether the number was looked up
-- or only known, and the screen says so. Ways to call and hours are words, so they have a language.
CREATE TABLE region (
    region    TEXT PRIMARY KEY,
    emergency TEXT NOT NULL CHECK (emergency <> ''),
    position  INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE region_text (
    region   TEXT NOT NULL REFERENCES region,
    language TEXT NOT NULL REFERENCES language,
    name     TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (region, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE helpline (
    helpline INTEGER PRIMARY KEY,
    region   TEXT NOT NULL REFERENCES region,
    purpose  TEXT NOT NULL CHECK (purpose <> ''),
    number   TEXT NOT NULL CHECK (number <> ''),
    checked  TEXT CHECK (checked <> ''),  -- NULL: nobody has looked it up since it was written down
    status   TEXT NOT NULL CHECK (status <> ''),
    source   TEXT NOT NULL CHECK (source <> '')
) STRICT;

CREATE TABLE helpline_text (
    helpline INTEGER NOT NULL REFERENCES helpline,
    language TEXT NOT NULL REFERENCES language,
    name     TEXT NOT NULL CHECK (name <> ''),
    how      TEXT CHECK (how <> ''),
    hours    TEXT CHECK (hours <> ''),  -- NULL: not known, and the screen says so
    PRIMARY KEY (helpline, language)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Learn, words, how to arrange it, warning signs

CREATE TABLE learn_topic (
    topic    TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE learn_topic_text (
    topic    TEXT NOT NULL REFERENCES learn_topic,
    language TEXT NOT NULL REFERENCES language,
    title    TEXT NOT NULL CHECK (title <> ''),
    in_short TEXT NOT NULL CHECK (in_short <> ''),
    PRIMARY KEY (topic, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE learn_section (
    section  INTEGER PRIMARY KEY,
    topic    TEXT NOT NULL REFERENCES learn_topic,
    position INTEGER NOT NULL CHECK (position >= 0),
    UNIQUE (topic, position)
) STRICT;

-- Paragraphs are joined with a blank line: they are read together and never asked for one by one.
CREATE TABLE learn_section_text (
    section  INTEGER NOT NULL REFERENCES learn_section,
    language TEXT NOT NULL REFERENCES language,
    heading  TEXT NOT NULL CHECK (heading <> ''),
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (section, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE learn_section_source (
    section INTEGER NOT NULL REFERENCES learn_section,
    source  TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (section, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE glossary (
    term     TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    word     TEXT NOT NULL CHECK (word <> ''),
    meaning  TEXT NOT NULL CHECK (meaning <> ''),
    PRIMARY KEY (term, language)
) STRICT, WITHOUT ROWID;

-- One entry for each variable of the questionnaire that a person could arrange; the variable's id is the key.
CREATE TABLE arrange (
    variable TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE arrange_text (
    variable TEXT NOT NULL REFERENCES arrange,
    language TEXT NOT NULL REFERENCES language,
    title    TEXT NOT NULL CHECK (title <> ''),
    in_short TEXT NOT NULL CHECK (in_short <> ''),
    PRIMARY KEY (variable, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrange_step (
    variable TEXT NOT NULL REFERENCES arrange,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (variable, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrange_step_text (
    variable TEXT NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (variable, position, language),
    FOREIGN KEY (variable, position) REFERENCES arrange_step
) STRICT, WITHOUT ROWID;

CREATE TABLE arrange_source (
    variable TEXT NOT NULL REFERENCES arrange,
    source   TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (variable, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag (
    red_flag TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag_text (
    red_flag     TEXT NOT NULL REFERENCES red_flag,
    language     TEXT NOT NULL REFERENCES language,
    title        TEXT NOT NULL CHECK (title <> ''),
    what_it_is   TEXT NOT NULL CHECK (what_it_is <> ''),
    why_it_counts TEXT NOT NULL CHECK (why_it_counts <> ''),
    what_helps   TEXT NOT NULL CHECK (what_helps <> ''),
    PRIMARY KEY (red_flag, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag_source (
    red_flag TEXT NOT NULL REFERENCES red_flag,
    source   TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (red_flag, source)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- Views

-- One row for each option and language with the texts a card needs.
CREATE VIEW option_card AS
SELECT o.option, o.kind, o.place, o.position, o.low_days, o.high_days, n.language,
       n.text AS name, s.text AS in_short, d.text AS definition, m.text AS medicine_line, l.text AS length
FROM option o
JOIN option_text n ON n.option = o.option AND n.field = 'name'
JOIN option_text s ON s.option = o.option AND s.field = 'in_short' AND s.language = n.language
JOIN option_text d ON d.option = o.option AND d.field = 'definition' AND d.language = n.language
JOIN option_text m ON m.option = o.option AND m.field = 'medicine_line' AND m.language = n.language
LEFT JOIN option_text l ON l.option = o.option AND l.field = 'length' AND l.language = n.language;

-- The side-by-side table, ready to be laid out.
CREATE VIEW comparison AS
SELECT r.row, r.position, r.short, c.option, rt.language, rt.topic, rt.question, ct.text
FROM comparison_row r
JOIN comparison_row_text rt ON rt.row = r.row
JOIN comparison_cell c ON c.row = r.row
JOIN comparison_cell_text ct ON ct.row = c.row AND ct.option = c.option AND ct.language = rt.language;

-- Good and bad in the same detail: words on either side, to be kept within 0.8 and 1.25 by the check.
CREATE VIEW balance AS
SELECT f.option, t.language,
       sum(f.list = 'benefit') AS benefits, sum(f.list = 'hard_part') AS hard_parts,
       sum(iif(f.list = 'benefit', length(t.title) + length(t.text) + length(t.what_it_does), 0)) AS benefit_letters,
       sum(iif(f.list = 'hard_part', length(t.title) + length(t.text) + length(t.what_it_does), 0)) AS hard_part_letters
FROM fact f JOIN fact_text t ON t.fact = f.fact
WHERE f.list IN ('benefit', 'hard_part')
GROUP BY f.option, t.language;

---------------------------------------------------------------------------------------------------
-- Search

-- Everything a person can read, one row a text: `kind` and `id` lead back to the page it stands on, `title` is
-- the name of that page, so that a page is found first by its name. Evidence for every option has no page of its own.
-- A view, so that what can be found is decided here and not in the program that builds the file.
CREATE VIEW readable AS
WITH page AS (SELECT option, language, text AS name FROM option_text WHERE field = 'name'),
line AS (
    SELECT option, language, text FROM option_text WHERE field <> 'name'
    UNION ALL SELECT f.option, t.language, coalesce(t.title || '. ', '') || t.text || coalesce(' ' || t.what_it_does, '')
    FROM fact f JOIN fact_text t ON t.fact = f.fact
    UNION ALL SELECT option, language, time || ' ' || what FROM usual_day_text
    UNION ALL SELECT c.option, t.language, t.text || ' ' || t.note FROM cost c JOIN cost_text t ON t.cost = c.cost
    UNION ALL SELECT option, language, text FROM coverage_text
    UNION ALL SELECT option, language, text FROM evidence_gap
    UNION ALL SELECT option, language, text || ' ' || because FROM outcome_sum_text
)
SELECT 'option' AS kind, l.option AS id, l.language, p.name AS title, l.text
FROM line l JOIN page p ON p.option = l.option AND p.language = l.language
UNION ALL SELECT 'evidence', e.evidence, t.language, coalesce(p.name, ''), t.statement
FROM evidence e JOIN evidence_text t ON t.evidence = e.evidence
LEFT JOIN page p ON p.option = e.option AND p.language = t.language
UNION ALL SELECT 'comparison', c.row, c.language, r.question, c.text
FROM comparison_cell_text c JOIN comparison_row_text r ON r.row = c.row AND r.language = c.language
UNION ALL SELECT 'learn', topic, language, title, in_short FROM learn_topic_text
UNION ALL SELECT 'learn', s.topic, t.language, tt.title, t.heading || '. ' || t.text
FROM learn_section s JOIN learn_section_text t ON t.section = s.section
JOIN learn_topic_text tt ON tt.topic = s.topic AND tt.language = t.language
UNION ALL SELECT 'word', term, language, word, meaning FROM glossary
UNION ALL SELECT 'arrange', variable, language, title, in_short FROM arrange_text
UNION ALL SELECT 'arrange', s.variable, s.language, t.title, s.text
FROM arrange_step_text s JOIN arrange_text t ON t.variable = s.variable AND t.language = s.language
UNION ALL SELECT 'red-flag', red_flag, language, title, what_it_is || ' ' || why_it_counts || ' ' || what_helps FROM red_flag_text
UNION ALL SELECT 'helpline', h.region, t.language, t.name, h.number || coalesce(' ' || t.how, '') || coalesce(' ' || t.hours, '')
FROM helpline h JOIN helpline_text t ON t.helpline = h.helpline;

-- Filled last: INSERT INTO search SELECT kind, id, language, title, text FROM readable.
-- No stemming: the English stemmer would fold Spanish wrongly. Accents are dropped, so "metadona" is found either way.
CREATE VIRTUAL TABLE search USING fts5 (
    kind UNINDEXED, id UNINDEXED, language UNINDEXED, title, text,
    tokenize = 'unicode61 remove_diacritics 2'
);
