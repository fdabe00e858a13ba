// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/place_facts.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

using enum FactGroup;

/// "OTP" stands for methadone: only a certified program may start it for opioid use.
constexpr auto AllFacts = std::to_array<Fact>({
    {Setting, "outpatient", "OP"},
    {Setting, "residential", "RES"},
    {Setting, "short-term-residential", "RS"},
    {Setting, "long-term-residential", "RL"},
    {Setting, "residential-detox", "RD"},
    {Setting, "hospital", "HI"},
    {Setting, "hospital-detox", "HID"},
    {Medicine, "methadone", "OTP"},
    {Medicine, "buprenorphine", "BU"},
    {Medicine, "naltrexone", "NU"},
    {Medicine, "medicine-from-elsewhere", "MOA"},
    {Cover, "medicaid", "MD"},
    {Cover, "medicare", "MC"},
    {Cover, "private-insurance", "PI"},
    {Cover, "military-insurance", "MI"},
    {Cover, "state-plan", "SI"},
    {Cover, "sliding-fee", "SS"},
    {Cover, "payment-help", "PA"},
    {Cover, "self-pay", "SF"},
    {Cover, "no-pay", "NP"},
    {Care, "pregnant-women", "PW"},
    {Care, "co-occurring", "CO"},
    {Care, "telehealth", "TELE"},
    {Care, "teenagers", "AD"},
    {Care, "veterans", "VET"},
    {Care, "beds-for-children", "BC"},
    {Care, "child-care", "CCC"},
    {Care, "rides", "TA"},
    {Language, "spanish", "SP"},
    {Language, "sign-language", "AH"},
    {Language, "arabic", "F4"},
    {Language, "chinese", "F17"},
    {Language, "creole", "F19"},
    {Language, "farsi", "F25"},
    {Language, "french", "F28"},
    {Language, "german", "F30"},
    {Language, "greek", "F31"},
    {Language, "hebrew", "F35"},
    {Language, "hindi", "F36"},
    {Language, "hmong", "F37"},
    {Language, "italian", "F42"},
    {Language, "japanese", "F43"},
    {Language, "korean", "F47"},
    {Language, "polish", "F66"},
    {Language, "portuguese", "F67"},
    {Language, "russian", "F70"},
    {Language, "tagalog", "F81"},
    {Language, "vietnamese", "F92"},
    {Language, "ojibwa", "N24"},
    {Language, "yupik", "N40"},
});
// SQLite keeps a set as one signed number.
static_assert(AllFacts.size() < 63);

std::optional<std::size_t> placeOf(std::string_view word, std::string_view Fact::*part) {
    const auto at = std::ranges::find(AllFacts, word, part);
    return at == AllFacts.end() ? std::nullopt : std::optional<std::size_t>(at - AllFacts.begin());
}

} // namespace

std::span<const Fact> facts() {
    return AllFacts;
}

std::optional<std::size_t> factWithId(std::string_view id) {
    return placeOf(id, &Fact::id);
}

std::optional<std::size_t> factWithCode(std::string_view code) {
    return placeOf(code, &Fact::code);
}

FactSet FactSet::of(FactGroup group) const {
    FactSet part;
    for (std::size_t i = 0; i < AllFacts.size(); ++i) {
        if (AllFacts[i].group == group && has(i)) {
            part.add(i);
        }
    }
    return part;
}

} // namespace waymark
