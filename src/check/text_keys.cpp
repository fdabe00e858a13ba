// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/text_keys.h"

#include "check/file_places.h"
#include "texts/placeholders.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr const char* TextsFolder = "data/text";

/// Words of the program itself, whatever is asked and ranked.
std::vector<std::string> wordsOfTheProgram() {
    std::vector<std::string> keys{"fit.weak",
                                  "tier.fits",
                                  "tier.if-arranged",
                                  "tier.not-advised-now",
                                  "basis.evidence",
                                  "basis.guideline",
                                  "basis.judgement",
                                  "certainty.settled",
                                  "certainty.leaning",
                                  "certainty.open",
                                  "certainty.abstain",
                                  "unknown.not-sure",
                                  "unknown.not-sure.shown",
                                  "unknown.rather-not-say",
                                  "unknown.rather-not-say.shown",
                                  "unknown.skipped.shown",
                                  "help.about-numbers",
                                  "help.no-emergency-fixed.note"};
    for (const char* purpose : HelpPurposes) {
        keys.push_back(std::string("help.no-number.") + purpose);
        keys.push_back(std::string("help.purpose.") + purpose);
    }
    return keys;
}

/// Help panels a stop opens: its own, and its signs to look for.
std::vector<std::string> panelsOf(const Rule& stop) {
    std::vector<std::string> panels{stop.help};
    if (!stop.checkFirst.notSure.empty()) {
        panels.push_back(stop.checkFirst.help);
    }
    return panels;
}

/// A panel has a title and at least one step; signs to look for also say why they open.
std::vector<std::string> keysOfStop(const Rule& rule) {
    const std::string key = "rule." + rule.id;
    std::vector<std::string> keys{key + ".because"};
    if (!rule.checkFirst.notSure.empty()) {
        keys.push_back(key + ".check");
    }
    for (const std::string& panel : panelsOf(rule)) {
        keys.push_back("help." + panel + ".title");
        keys.push_back("help." + panel + ".step.1");
    }
    return keys;
}

class Needs {
public:
    void add(const std::string& key, const std::string& file, const std::string& pointer) {
        m_needed.push_back({key, file, pointer});
    }

    void addQuestions(const Questionnaire& questionnaire) {
        for (const std::string& section : questionnaire.sections) {
            add("section." + section, QuestionnaireFile, "/sections");
        }
        for (std::size_t i = 0; i < questionnaire.pages.size(); ++i) {
            addPage(questionnaire, questionnaire.pages[i], "/pages/" + std::to_string(i));
        }
    }

    void addDecision(const Decision& decision, int index) {
        const std::string place = pointerToDecision(index);
        add("decision." + decision.id, DecisionsFile, place);
        for (int i = 0; i < decision.alternativeCount(); ++i) {
            add("option." + decision.alternatives[static_cast<std::size_t>(i)] + ".name",
                DecisionsFile, pointerToAlternative(index, i));
        }
        if (!decision.baseline.empty()) {
            add("option." + decision.baseline + ".name", DecisionsFile, place + "/baseline");
        }
        for (std::size_t i = 0; i < decision.criteria.size(); ++i) {
            add("criterion." + decision.criteria[i], DecisionsFile,
                place + "/criteria/" + std::to_string(i));
        }
        for (std::size_t i = 0; i < decision.fitWords.size(); ++i) {
            add("fit." + decision.fitWords[i].word, DecisionsFile,
                place + "/fit_words/" + std::to_string(i));
        }
    }

    [[nodiscard]] std::vector<NeededText> take() { return std::move(m_needed); }

private:
    void addPage(const Questionnaire& questionnaire, const Page& page, const std::string& place) {
        for (const char* part : {".title", ".why", ".short"}) {
            add("page." + page.id + part, QuestionnaireFile, place);
        }
        for (const VariableIndex index : page.variables) {
            const Variable& variable = questionnaire.variables[index];
            const std::string pointer = pointerTo(questionnaire, index);
            const bool isTick = page.kind == Page::Kind::Ticks;
            add("variable." + variable.id + (isTick ? ".label" : ".short"), QuestionnaireFile,
                pointer);
            for (const std::string& value : variable.values) {
                if (!isTick) {
                    add("value." + variable.id + '.' + value, QuestionnaireFile, pointer);
                }
            }
        }
    }

    std::vector<NeededText> m_needed;
};

void addStepsOf(const std::string& panel, const std::set<std::string>& present,
                std::set<std::string>& keys) {
    keys.insert("help." + panel + ".note");
    for (int number = 2;; ++number) {
        const std::string key = "help." + panel + ".step." + std::to_string(number);
        if (!present.contains(key)) {
            return;
        }
        keys.insert(key);
    }
}

} // namespace

std::vector<std::string> textKeysOf(const Rule& rule) {
    const std::string key = "rule." + rule.id;
    switch (rule.kind) {
    case RuleKind::Weigh:
        return {key + ".because"};
    case RuleKind::Stop:
        return keysOfStop(rule);
    case RuleKind::RuleOut:
        return {key + ".because", key + ".lift"};
    case RuleKind::OnlyWith:
    case RuleKind::First:
    case RuleKind::Unranked:
        return {key + ".because", key + ".line"};
    case RuleKind::Note:
        break;
    }
    return {key + ".line"};
}

std::vector<NeededText> neededTexts(const Questionnaire& questionnaire, const RuleBase& rules) {
    Needs needs;
    for (const std::string& key : wordsOfTheProgram()) {
        needs.add(key, TextsFolder, "");
    }
    needs.addQuestions(questionnaire);
    for (std::size_t i = 0; i < rules.decisions.size(); ++i) {
        needs.addDecision(rules.decisions[i], static_cast<int>(i));
    }
    for (const Rule& rule : rules.rules) {
        for (const std::string& key : textKeysOf(rule)) {
            needs.add(key, rule.file, rule.pointer);
        }
    }
    return needs.take();
}

std::set<std::string> optionalTexts(const Questionnaire& questionnaire, const RuleBase& rules,
                                    const std::set<std::string>& present) {
    std::set<std::string> keys;
    for (const Page& page : questionnaire.pages) {
        keys.insert("page." + page.id + ".help");
        keys.insert("page." + page.id + ".no-test");
    }
    for (const Variable& variable : questionnaire.variables.all()) {
        for (const char* part : {".label", ".hint", ".short"}) {
            keys.insert("variable." + variable.id + part);
        }
        for (const std::string& value : variable.values) {
            keys.insert("value." + variable.id + '.' + value);
            keys.insert("value." + variable.id + '.' + value + ".hint");
            keys.insert("help." + variable.id + '.' + value);
        }
    }
    for (const Decision& decision : rules.decisions) {
        std::vector<std::string> options = decision.alternatives;
        options.push_back(decision.baseline);
        for (const std::string& option : options) {
            keys.insert("option." + option + ".short");
            keys.insert("option." + option + ".medicine");
        }
        for (const std::string& criterion : decision.criteria) {
            keys.insert("criterion." + criterion + ".hint");
            keys.insert("criterion." + criterion + ".inside");
        }
        for (const FitWord& word : decision.fitWords) {
            keys.insert("fit." + word.word + ".short");
        }
        keys.insert("fit.weak.short");
    }
    for (const Rule& rule : rules.rules) {
        if (rule.kind == RuleKind::Stop) {
            for (const std::string& panel : panelsOf(rule)) {
                addStepsOf(panel, present, keys);
            }
        }
    }
    return keys;
}

} // namespace waymark
