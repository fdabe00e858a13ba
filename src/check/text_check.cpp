// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "check/text_check.h"

#include "check/text_keys.h"
#include "texts/placeholders.h"

namespace waymark {

Findings checkTextKeys(const Questionnaire& questionnaire, const RuleBase& rules,
                       const TextPlaces& texts) {
    std::set<std::string> present;
    for (const auto& [key, place] : texts) {
        present.insert(key);
    }
    std::set<std::string> shown = optionalTexts(questionnaire, rules, present);
    for (const NeededText& needed : neededTexts(questionnaire, rules)) {
        shown.insert(needed.key);
    }
    Findings findings;
    for (const auto& [key, place] : texts) {
        if (isAccountedFor(key) && !shown.contains(key)) {
            findings.push_back({1, "unused-text", key, place.file, place.pointer,
                                "nothing shows this text; is a word of its key wrong?", ""});
        }
    }
    return findings;
}

} // namespace waymark
