// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/replay_words.h"

namespace waymark {

namespace {

constexpr std::size_t ShortHash = 12;

class ReplayWriter {
public:
    explicit ReplayWriter(const Texts& texts)
        : m_texts(texts) {}

    void versions(const Replay& replay) {
        if (replay.sameRules()) {
            say("same-rules");
        } else {
            say("other-rules",
                {{"then", shortHash(replay.then.rules)}, {"now", shortHash(replay.now.rules)}});
        }
        if (replay.then.catalogue != replay.now.catalogue) {
            say("other-facts");
        }
        say(replay.isAlike() ? "alike" : replay.sameOrder() ? "same-order" : "other-order");
    }

    void stops(const Replay& replay) {
        for (const std::string& stop : replay.stopsNew) {
            say("stop-new", {{"stop", ruleText(stop)}});
        }
        for (const std::string& stop : replay.stopsGone) {
            say("stop-gone", {{"stop", ruleText(stop)}});
        }
    }

    void move(const MovedOption& moved) {
        const std::string option = optionName(moved.option);
        if (moved.rankThen == 0 || moved.rankNow == 0) {
            say(moved.rankThen == 0 ? "option-new" : "option-gone", {{"option", option}});
            return;
        }
        const Texts::Fillings fillings{{"option", option},
                                       {"then", std::to_string(moved.rankThen)},
                                       {"now", std::to_string(moved.rankNow)},
                                       {"tier", tierText(moved.tierNow)}};
        say(moved.tierThen == moved.tierNow ? "moved" : "moved-tier", fillings);
    }

    void reason(const ReasonDifference& difference) {
        const char* key = difference.change == ReasonChange::New    ? "reason-new"
                          : difference.change == ReasonChange::Gone ? "reason-gone"
                                                                    : "reason-other";
        say(key,
            {{"option", optionName(difference.option)}, {"reason", ruleText(difference.rule)}});
    }

    void questions(const Replay& replay, const std::vector<std::string>& leftOut) {
        for (const std::string& answer : leftOut) {
            say("left-out", {{"answer", answer}});
        }
        for (const std::string& question : replay.questionsNew) {
            say("question-new", {{"question", questionText(question)}});
        }
        for (const std::string& question : replay.questionsGone) {
            say("question-gone", {{"question", question}});
        }
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_lines); }

private:
    void say(const std::string& key, const Texts::Fillings& fillings = {}) {
        m_lines.push_back(m_texts.text("counselor.replay." + key, Voice::Counselor, fillings));
    }

    /// The text of that key; the bare name where this version has none any more.
    [[nodiscard]] std::string textOr(const std::string& key, const std::string& name) const {
        return m_texts.has(key) ? m_texts.text(key, Voice::Counselor) : name;
    }
    [[nodiscard]] std::string optionName(const std::string& option) const {
        return textOr("option." + option + ".name", option);
    }
    [[nodiscard]] std::string ruleText(const std::string& rule) const {
        return textOr("rule." + rule + ".because", rule);
    }
    [[nodiscard]] std::string tierText(const std::string& tier) const {
        return textOr("tier." + tier, tier);
    }
    [[nodiscard]] std::string questionText(const std::string& question) const {
        return textOr("variable." + question + ".short", question);
    }

    const Texts& m_texts;
    std::vector<std::string> m_lines;
};

} // namespace

std::vector<std::string> replayLines(const Replay& replay, const std::vector<std::string>& leftOut,
                                     const Texts& texts) {
    ReplayWriter writer(texts);
    writer.versions(replay);
    writer.stops(replay);
    for (const MovedOption& moved : replay.moved) {
        writer.move(moved);
    }
    for (const ReasonDifference& difference : replay.reasons) {
        writer.reason(difference);
    }
    writer.questions(replay, leftOut);
    return writer.take();
}

std::string shortHash(const std::string& hash) {
    return hash.substr(0, ShortHash);
}

} // namespace waymark
