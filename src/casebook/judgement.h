// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// A counselor puts one option in another place, and says why. The engine's order stays beside it.
struct Judgement {
    /// Longest reason and label, in bytes.
    static constexpr std::size_t LongestReason = 2000;
    static constexpr std::size_t LongestWho = 60;

    std::string option;
    /// 1 is the first.
    int place = 1;
    std::string reason;
    /// A label the counselor typed, as initials; never a client's name.
    std::string who;
    /// As 2026-11-26T19:30:00Z.
    std::string when;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// Why a judgement is not taken. Each has a sentence in the texts, under counselor.refused.<word>.
enum class JudgementRefusal : std::uint8_t {
    SafetyStop, ///< a safety stop holds: nothing comes before it
    NoOrder,    ///< too little is known for an order that could be changed
    RuledOut,   ///< a rule says this option cannot be had, or is not safe now
    UnknownOption,
    SamePlace, ///< it stands there already
    NoReason,
    NoWho,
    TooLong
};

/// The last part of the refusal's text key, as "safety-stop".
[[nodiscard]] const char* wordOf(JudgementRefusal refusal);

/// The option ids in the counselor's order: the engine's, changed by each judgement in turn. Those
/// that would not be taken any more, as the answers are now, change nothing.
[[nodiscard]] std::vector<std::string> counselorOrder(const Result& result,
                                                      const std::vector<Judgement>& judgements);

/// Why `judgement` is not taken after `before`; nothing when it is.
[[nodiscard]] std::optional<JudgementRefusal>
refusalOf(const Judgement& judgement, const Result& result, const std::vector<Judgement>& before);

} // namespace waymark
