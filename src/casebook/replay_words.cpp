// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/replay_words.h"

#include <utility>

namespace waymark {

namespace {

constexpr std::size_t ShortHash = 12;

using Lines = std::vector<std::string>;

std::string say(const Texts& texts, const std::string& key, const Texts::Fillings& fillings = {}) {
    return texts.text("counselor.replay." + key, Voice::Counselor, fillings);
}

/// The text of that key; the bare name where this version has none any more.
std::string textOr(const Texts& texts, const std::string& key, const std::string& name) {
    return texts.has(key) ? texts.text(key, Voice::Counselor) : name;
}

std::string ruleText(const std::string& rule, const Texts& texts) {
    return textOr(texts, "rule." + rule + ".because", rule);
}

Lines versionLines(const Replay& replay, const Texts& texts) {
    Lines lines;
    if (replay.sameRules()) {
        lines.push_back(say(texts, "same-rules"));
    } else {
        lines.push_back(
            say(texts, "other-rules",
                {{"then", shortHash(replay.then.rules)}, {"now", shortHash(replay.now.rules)}}));
    }
    if (replay.then.catalogue != replay.now.catalogue) {
        lines.push_back(say(texts, "other-facts"));
    }
    return lines;
}

Lines stopLines(const Replay& replay, const Texts& texts) {
    Lines lines;
    for (const std::string& stop : replay.stopsNew) {
        lines.push_back(say(texts, "stop-new", {{"stop", ruleText(stop, texts)}}));
    }
    for (const std::string& stop : replay.stopsGone) {
        lines.push_back(say(texts, "stop-gone", {{"stop", ruleText(stop, texts)}}));
    }
    return lines;
}

std::string moveLine(const OptionThenAndNow& moved, const Texts& texts) {
    const std::string option = optionNameThen(moved.option, texts);
    if (moved.rankThen == 0 || moved.rankNow == 0) {
        return say(texts, moved.rankThen == 0 ? "option-new" : "option-gone", {{"option", option}});
    }
    const Texts::Fillings fillings{{"option", option},
                                   {"then", std::to_string(moved.rankThen)},
                                   {"now", std::to_string(moved.rankNow)},
                                   {"tier", tierNameThen(moved.tierNow, texts)}};
    return say(texts, moved.tierThen == moved.tierNow ? "moved" : "moved-tier", fillings);
}

std::string reasonLine(const ReasonDifference& difference, const Texts& texts) {
    const char* key = difference.change == ReasonChange::New    ? "reason-new"
                      : difference.change == ReasonChange::Gone ? "reason-gone"
                                                                : "reason-other";
    return say(texts, key,
               {{"option", optionNameThen(difference.option, texts)},
                {"reason", ruleText(difference.rule, texts)}});
}

Lines questionLines(const Replay& replay, const Texts& texts) {
    Lines lines;
    for (const std::string& question : replay.questionsNew) {
        const std::string words = textOr(texts, "variable." + question + ".short", question);
        lines.push_back(say(texts, "question-new", {{"question", words}}));
    }
    for (const std::string& question : replay.questionsGone) {
        lines.push_back(say(texts, "question-gone", {{"question", question}}));
    }
    return lines;
}

void append(Lines& lines, const Lines& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

} // namespace

ReplayWords replayWords(const Replay& replay, const Lines& leftOut, const Texts& texts) {
    ReplayWords words;
    words.order = say(texts, replay.isAlike()     ? "alike"
                             : replay.sameOrder() ? "same-order"
                                                  : "other-order");
    words.versions = versionLines(replay, texts);
    words.stops = stopLines(replay, texts);
    for (const OptionThenAndNow& moved : replay.moved()) {
        words.moves.push_back(moveLine(moved, texts));
    }
    for (const ReasonDifference& difference : replay.reasons) {
        words.reasons.push_back(reasonLine(difference, texts));
    }
    words.questions = leftOutLines(leftOut, texts);
    append(words.questions, questionLines(replay, texts));
    return words;
}

Lines leftOutLines(const Lines& leftOut, const Texts& texts) {
    Lines lines;
    for (const std::string& answer : leftOut) {
        lines.push_back(say(texts, "left-out", {{"answer", answer}}));
    }
    return lines;
}

Lines replayLines(const Replay& replay, const Lines& leftOut, const Texts& texts) {
    ReplayWords words = replayWords(replay, leftOut, texts);
    Lines lines = std::move(words.versions);
    lines.push_back(words.order);
    for (const Lines* more : {&words.stops, &words.moves, &words.reasons, &words.questions}) {
        append(lines, *more);
    }
    return lines;
}

std::string optionNameThen(const std::string& option, const Texts& texts) {
    return textOr(texts, "option." + option + ".name", option);
}

std::string tierNameThen(const std::string& tier, const Texts& texts) {
    return textOr(texts, "tier." + tier, tier);
}

std::string shortHash(const std::string& hash) {
    return hash.substr(0, ShortHash);
}

} // namespace waymark
