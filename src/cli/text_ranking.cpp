// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/text_ranking.h"

#include "cli/text_wrap.h"
#include "formats/case_json.h"
#include "formats/result_json.h"
#include "wording/pathway_words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <vector>

namespace waymark::cli {

namespace {

/// Where the fit of an option begins.
constexpr std::size_t FitColumn = 34;

std::string signedSteps(Fraction steps) {
    char text[16];
    const double value = steps.toDouble();
    std::snprintf(text, sizeof text, steps.denominator() == 1 ? "%+.0f" : "%+.1f", value);
    return text;
}

class TextWriter {
public:
    TextWriter(const Case& answered, const Engine& engine, const Texts& texts)
        : m_case(answered)
        , m_engine(engine)
        , m_texts(texts)
        , m_voice(answered.voice) {}

    [[nodiscard]] std::string stops(const Result& result) const {
        std::string text;
        for (const Rule* stop : result.stops) {
            text += wrapped(rule(*stop, "because"), "!  ");
            text += wrapped(m_texts.text("help." + stop->help + ".title", m_voice),
                            "   " + said("get-help") + ": ");
        }
        return text.empty() ? text : text + '\n' + wrapped(said("held"), "") + '\n';
    }

    /// Signs to look for where an answer leaves a danger open; each page of signs once.
    [[nodiscard]] std::string checksFirst(const Result& result) const {
        std::string text;
        std::set<std::string> seen;
        for (const Rule* open : result.checksFirst) {
            text += wrapped(rule(*open, "check"), "?  ");
            if (seen.insert(open->checkFirst.help).second) {
                text += signs(open->checkFirst.help);
            }
        }
        return text.empty() ? text : text + '\n';
    }

    /// The settings in their order; A to Z, without places, while too little is known.
    [[nodiscard]] std::string setting(const DecisionResult& result) const {
        std::string text = opening(result);
        std::vector<const Standing*> order;
        for (const Standing& standing : result.ranking.standings) {
            order.push_back(&standing);
        }
        const bool ranked = result.certainty != Certainty::Abstain;
        if (!ranked) {
            std::ranges::sort(order, {}, [&](const Standing* s) {
                return name(*result.ranking.decision, s->alternative);
            });
        }
        for (const Standing* standing : order) {
            text += '\n' + head(*standing, *result.ranking.decision, ranked);
            text += ranked ? body(*standing) : std::string();
            text += own(optionId(*result.ranking.decision, standing->alternative));
            text += medicine(optionId(*result.ranking.decision, standing->alternative));
        }
        return text + baseline(result.ranking.decision->baseline);
    }

    /// One line for a decision inside the setting: "Medicine: Buprenorphine, then Methadone".
    [[nodiscard]] std::string line(const DecisionResult& result) const {
        const Decision& decision = *result.ranking.decision;
        std::string names;
        for (const Standing& standing : result.ranking.standings) {
            if (standing.tier == Tier::NotAdvisedNow) {
                continue;
            }
            names += names.empty() ? "" : ", " + said("then") + ' ';
            names += name(decision, standing.alternative);
        }
        return wrapped(names, m_texts.text("decision." + decision.id, m_voice) + ": ");
    }

    [[nodiscard]] std::string pathway(const Pathway& path) const {
        if (path.isEmpty()) {
            return {};
        }
        const PathwayWords words(m_engine.rules(), m_texts, m_voice);
        std::vector<std::pair<std::string, std::string>> rows;
        for (const Phase& phase : path.phases) {
            rows.emplace_back(words.name(phase), words.text(phase));
        }
        rows.emplace_back(m_texts.text("pathway.medicine.name", m_voice), words.medicine(path));
        return '\n' + m_texts.text("pathway.title", m_voice) + '\n' + twoColumns(rows);
    }

    /// What the signs before the lines mean, and what has to be said of the rules.
    [[nodiscard]] std::string foot(bool isRanked) const {
        return isRanked ? '\n' + said("signs.steps") + '\n' +
                              wrapped(said("signs.lines") + ' ' + said("not-reviewed"), "")
                        : wrapped(said("not-reviewed"), "");
    }

private:
    [[nodiscard]] std::string said(const std::string& key) const {
        return m_texts.text("terminal." + key, m_voice);
    }

    [[nodiscard]] std::string signs(const std::string& panel) const {
        std::string text = wrapped(m_texts.text("help." + panel + ".title", m_voice), "   ");
        for (const std::string& sign : stepsOf(m_texts, panel, m_voice)) {
            text += wrapped(sign, "     -  ");
        }
        const std::string note = m_texts.optional("help." + panel + ".note", m_voice);
        return note.empty() ? text : text + wrapped(note, "     ");
    }

    /// How sure the order is; or why there is none, and what there is to do instead.
    [[nodiscard]] std::string opening(const DecisionResult& result) const {
        std::string text;
        for (const Rule* unranked : result.abstention.rules) {
            text += wrapped(rule(*unranked, "because"), "") + wrapped(rule(*unranked, "line"), "");
        }
        const std::string word = certaintyWord(result.certainty);
        return text.empty() ? wrapped(m_texts.text("certainty." + word, m_voice), "") : text;
    }

    [[nodiscard]] std::string rule(const Rule& which, const char* part) const {
        return m_texts.text("rule." + which.id + '.' + part, m_voice);
    }

    /// What the person added: beside the reasons, and never one of them.
    [[nodiscard]] std::string own(const std::string& option) const {
        std::string text;
        for (const OwnConcern& concern : m_case.concerns) {
            const std::string rating = "concern." + ratingWord(concern.of(option));
            text += wrapped(concern.name + ": " + m_texts.text(rating, m_voice) + " (" +
                                m_texts.text("concern.title", m_voice) + ')',
                            "     ~  ");
        }
        return text;
    }

    [[nodiscard]] static std::string optionId(const Decision& decision, int alternative) {
        return decision.alternatives[static_cast<std::size_t>(alternative)];
    }

    /// No setting is shown without it.
    [[nodiscard]] std::string medicine(const std::string& option) const {
        return wrapped(m_texts.text("option." + option + ".medicine", m_voice),
                       "     " + said("medicine") + ": ");
    }

    /// Described beside the settings, never ranked.
    [[nodiscard]] std::string baseline(const std::string& option) const {
        if (option.empty()) {
            return {};
        }
        return '\n' + wrapped(m_texts.text("option." + option + ".name", m_voice), "-  ") +
               wrapped(m_texts.text("option." + option + ".short", m_voice), "     ") +
               medicine(option);
    }

    [[nodiscard]] std::string name(const Decision& decision, int alternative) const {
        return m_texts.text("option." + optionId(decision, alternative) + ".name", m_voice);
    }

    [[nodiscard]] std::string head(const Standing& standing, const Decision& decision,
                                   bool ranked) const {
        std::string text = name(decision, standing.alternative);
        if (!ranked) {
            return "   " + text + '\n';
        }
        text = padded(text + "  ", FitColumn);
        const std::string words =
            standing.tier == Tier::Fits
                ? m_texts.text("fit." + standing.fitWord, m_voice)
                : m_texts.text(std::string("tier.") + tierWord(standing.tier), m_voice);
        return std::to_string(standing.rank) + (standing.tiedWith.empty() ? "  " : "= ") + text +
               words + '\n';
    }

    [[nodiscard]] std::string body(const Standing& standing) const {
        std::string text;
        for (const Rule* out : standing.ruledOutBy) {
            text += wrapped(rule(*out, "because"), "     x  ");
            text += wrapped(rule(*out, "lift"), "        " + said("what-lifts") + ": ");
        }
        text += "    " + signedSteps(Fraction(standing.base)) + "  " + said("starts-from") + '\n';
        for (const Reason& reason : standing.reasons) {
            text +=
                wrapped(rule(*reason.rule, "because"), "    " + signedSteps(reason.share) + "  ");
        }
        for (const Rule* first : standing.first) {
            text += wrapped(rule(*first, "line"), "     1. ");
        }
        for (const Rule* condition : standing.conditions) {
            text += wrapped(rule(*condition, "line"), "     *  ");
        }
        return text;
    }

    const Case& m_case;
    const Engine& m_engine;
    const Texts& m_texts;
    Voice m_voice;
};

} // namespace

std::string textRanking(const Result& result, const Case& answered, const Engine& engine,
                        const Texts& texts) {
    const TextWriter writer(answered, engine, texts);
    std::string text = writer.stops(result) + writer.checksFirst(result);
    if (const DecisionResult* setting = result.of("setting")) {
        text += writer.setting(*setting);
    }
    text += '\n';
    for (const DecisionResult& decision : result.decisions) {
        if (decision.ranking.decision->id != "setting" && decision.abstention.rules.empty()) {
            text += writer.line(decision);
        }
    }
    text += writer.pathway(result.pathway);
    const DecisionResult* ranked = result.of("setting");
    return text + writer.foot(ranked == nullptr || ranked->abstention.rules.empty());
}

} // namespace waymark::cli
