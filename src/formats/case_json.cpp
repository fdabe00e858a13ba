// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"

#include "formats/json_cursor.h"
#include "formats/json_file.h"
#include "formats/nearest_word.h"
#include "formats/plan_notes_json.h"
#include "ranking/weights.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

using nlohmann::json;

const std::vector<std::string> VoiceWords{"self", "relative", "counselor"};
const std::vector<std::string> RatingWords{"hurts", "neutral", "helps"};
const std::vector<std::string> NoAnswerWords{"not-sure", "rather-not-say", "skipped"};

std::optional<Answer> readSubset(const JsonCursor& cursor, const Variable& variable) {
    ValueSet values;
    for (const JsonCursor& item : cursor.list("one_of")) {
        if (const auto place =
                item.oneOf(variable.values, "a value of " + variable.id, "unknown-value")) {
            values |= ValueSet::single(static_cast<int>(*place));
        }
    }
    if (values.isEmpty()) {
        cursor.report("empty-list", "at least one value of " + variable.id);
        return std::nullopt;
    }
    return values;
}

std::optional<Answer> readAnswer(const JsonCursor& cursor, const Variable& variable) {
    if (cursor.isString()) {
        const auto place =
            cursor.oneOf(variable.values, "a value of " + variable.id, "unknown-value");
        return place ? std::optional<Answer>(ValueSet::single(static_cast<int>(*place)))
                     : std::nullopt;
    }
    if (cursor.has("one_of")) {
        cursor.allowOnly({"one_of"});
        return readSubset(cursor, variable);
    }
    if (cursor.has("unknown")) {
        cursor.allowOnly({"unknown"});
        const auto place = cursor.require("unknown")->oneOf(NoAnswerWords, "a way of not answering",
                                                            "unknown-word");
        return place ? std::optional<Answer>(static_cast<NoAnswer>(*place)) : std::nullopt;
    }
    cursor.report("wrong-type", "a value, {\"one_of\": [values]} or {\"unknown\": \"not-sure\"}");
    return std::nullopt;
}

void readAnswers(Case& answered, const JsonCursor& cursor, const Questionnaire& questionnaire) {
    std::vector<std::string> asked;
    asked.reserve(static_cast<std::size_t>(questionnaire.askedCount()));
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        asked.push_back(questionnaire.variables[index].id);
    }
    for (const auto& [id, member] : cursor.members()) {
        const auto index = questionnaire.variables.find(id);
        if (!index || questionnaire.isDerived(*index)) {
            cursor.errors().push_back({index ? "derived-variable" : "unknown-variable",
                                       cursor.file(), member.pointer(), '"' + id + '"',
                                       "a question that is asked", nearestWord(id, asked)});
        } else if (const auto answer = readAnswer(member, questionnaire.variables[*index])) {
            answered.answers.give(*index, *answer);
        }
    }
}

void readImportance(Case& answered, const JsonCursor& cursor, const RuleBase& rules) {
    const std::vector<std::string> criteria = criterionIds(rules);
    for (const auto& [id, member] : cursor.members()) {
        if (std::ranges::find(criteria, id) == criteria.end()) {
            cursor.errors().push_back({"unknown-criterion", cursor.file(), member.pointer(),
                                       '"' + id + '"', "a criterion", nearestWord(id, criteria)});
        } else if (const auto word =
                       member.oneOf(importanceWords(), "how much it matters", "unknown-word")) {
            answered.importance.insert_or_assign(id, importanceWeight(*word));
        }
    }
}

std::vector<std::string> settingIds(const RuleBase& rules) {
    const auto setting = rules.decision("setting");
    return setting ? rules.decisions[static_cast<std::size_t>(*setting)].alternatives
                   : std::vector<std::string>{};
}

OwnConcern readConcern(const JsonCursor& cursor, const std::vector<std::string>& options) {
    OwnConcern concern;
    cursor.allowOnly({"name", "ratings"});
    concern.name = cursor.text("name");
    if (concern.name.empty() || concern.name.size() > OwnConcern::MaxNameBytes) {
        cursor.report("wrong-length",
                      "a name of 1 to " + std::to_string(OwnConcern::MaxNameBytes) + " bytes");
    }
    const auto ratings = cursor.find("ratings");
    if (!ratings) {
        return concern;
    }
    for (const auto& [option, member] : ratings->members()) {
        const auto word = member.oneOf(RatingWords, "how the option does on it", "unknown-word");
        if (std::ranges::find(options, option) == options.end()) {
            cursor.errors().push_back({"unknown-alternative", cursor.file(), member.pointer(),
                                       '"' + option + '"', "an option",
                                       nearestWord(option, options)});
        } else if (word) {
            concern.ratings.emplace(option, static_cast<OwnRating>(*word));
        }
    }
    return concern;
}

void readConcerns(Case& answered, const JsonCursor& cursor, const RuleBase& rules) {
    const std::vector<std::string> options = settingIds(rules);
    for (const JsonCursor& item : cursor.items()) {
        answered.concerns.push_back(readConcern(item, options));
    }
    if (answered.concerns.size() > OwnConcern::MaxCount) {
        cursor.report("wrong-count",
                      "at most " + std::to_string(OwnConcern::MaxCount) + " own concerns");
    }
}

json writeConcerns(const Case& answered) {
    json concerns = json::array();
    for (const OwnConcern& concern : answered.concerns) {
        json ratings = json::object();
        for (const auto& [option, rating] : concern.ratings) {
            ratings[option] = ratingWord(rating);
        }
        concerns.push_back({{"name", concern.name}, {"ratings", ratings}});
    }
    return concerns;
}

struct WholeCase {
    Case answered;
    PlanNotes plan;
};

WholeCase readCaseObject(const JsonCursor& cursor, const Questionnaire& questionnaire,
                         const RuleBase& rules) {
    WholeCase whole;
    Case& answered = whole.answered;
    // "title" and "expect" belong to cases kept for tests and training, "notice" to copies that
    // have to carry one, "result" to replay; they change no ranking.
    if (!cursor.allowOnly({"waymark_case", "title", "voice", "language", "answers", "importance",
                           "own_concerns", "plan", "result", "notice", "expect"})) {
        return whole;
    }
    if (const auto version = cursor.require("waymark_case");
        version && version->value() != json(1)) {
        version->report("wrong-version", "1, the version this program reads");
    }
    if (const auto voice = cursor.find("voice")) {
        const auto word = voice->oneOf(VoiceWords, "a voice", "unknown-word");
        answered.voice = static_cast<Voice>(word.value_or(0));
    }
    if (const auto language = cursor.find("language")) {
        const auto word =
            language->oneOf(languageWords(), "a language there are texts for", "unknown-word");
        answered.language = languageWords()[word.value_or(0)];
    }
    if (const auto answers = cursor.require("answers")) {
        readAnswers(answered, *answers, questionnaire);
    }
    if (const auto importance = cursor.find("importance")) {
        readImportance(answered, *importance, rules);
    }
    if (const auto concerns = cursor.find("own_concerns")) {
        readConcerns(answered, *concerns, rules);
    }
    if (const auto plan = cursor.find("plan")) {
        whole.plan = readPlanNotes(*plan, rules);
    }
    return whole;
}

struct NamedText {
    std::string_view text;
    const std::string& name;
};

WholeCase readWhole(const NamedText& given, const Questionnaire& questionnaire,
                    const RuleBase& rules) {
    DataErrors errors;
    WholeCase whole;
    if (const auto parsed = parseJson(given.text, given.name, errors)) {
        whole = readCaseObject(JsonCursor(*parsed, given.name, errors), questionnaire, rules);
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    return whole;
}

json writeAnswer(const Answer& answer, const Variable& variable) {
    if (const auto* none = std::get_if<NoAnswer>(&answer)) {
        return {{"unknown", NoAnswerWords[static_cast<std::size_t>(*none)]}};
    }
    const ValueSet values = std::get<ValueSet>(answer);
    if (values.size() == 1) {
        return variable.values[static_cast<std::size_t>(values.first())];
    }
    json several = json::array();
    forEachValue(values, [&](int value) {
        several.push_back(variable.values[static_cast<std::size_t>(value)]);
    });
    return {{"one_of", several}};
}

} // namespace

const std::vector<std::string>& languageWords() {
    static const std::vector<std::string> words{"en", "es"};
    return words;
}

const std::vector<std::string>& importanceWords() {
    static const std::vector<std::string> words{"not-much", "little", "bit", "more", "lot"};
    return words;
}

int importanceWeight(std::size_t word) {
    return static_cast<int>(ImportanceSteps.at(word));
}

const std::string& ratingWord(OwnRating rating) {
    return RatingWords[static_cast<std::size_t>(rating)];
}

std::vector<std::string> criterionIds(const RuleBase& rules) {
    std::vector<std::string> ids;
    for (const Decision& decision : rules.decisions) {
        for (const std::string& id : decision.criteria) {
            if (std::ranges::find(ids, id) == ids.end()) {
                ids.push_back(id);
            }
        }
    }
    return ids;
}

Case readCase(std::string_view text, const std::string& name, const Questionnaire& questionnaire,
              const RuleBase& rules) {
    return readWhole({text, name}, questionnaire, rules).answered;
}

PlanNotes readCasePlan(std::string_view text, const std::string& name,
                       const Questionnaire& questionnaire, const RuleBase& rules) {
    return readWhole({text, name}, questionnaire, rules).plan;
}

Case readCaseFile(const std::filesystem::path& path, const Questionnaire& questionnaire,
                  const RuleBase& rules) {
    DataErrors errors;
    const auto bytes = readFile(path, errors);
    if (!bytes) {
        throw BadData(std::move(errors));
    }
    return readCase(*bytes, path.string(), questionnaire, rules);
}

json writeCase(const Case& answered, const Questionnaire& questionnaire, const PlanNotes& plan) {
    json answers = json::object();
    for (VariableIndex index = 0; index < questionnaire.askedCount(); ++index) {
        if (const auto answer = answered.answers.of(index)) {
            answers[questionnaire.variables[index].id] =
                writeAnswer(*answer, questionnaire.variables[index]);
        }
    }
    json importance = json::object();
    for (const auto& [criterion, weight] : answered.importance) {
        for (std::size_t word = 0; word < importanceWords().size(); ++word) {
            if (importanceWeight(word) == weight) {
                importance[criterion] = importanceWords()[word];
            }
        }
    }
    json written{{"waymark_case", 1},
                 {"voice", VoiceWords[static_cast<std::size_t>(answered.voice)]},
                 {"language", answered.language},
                 {"answers", answers},
                 {"importance", importance}};
    if (!answered.concerns.empty()) {
        written["own_concerns"] = writeConcerns(answered);
    }
    if (!plan.isEmpty()) {
        written["plan"] = writePlanNotes(plan);
    }
    return written;
}

std::string caseText(const Case& answered, const Questionnaire& questionnaire,
                     const PlanNotes& plan) {
    return writeCase(answered, questionnaire, plan).dump(2) + '\n';
}

} // namespace waymark
