// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/invariant.h"
#include "check/text_check.h"
#include "formats/data_error.h"
#include "pathway/pathway.h"
#include "plan/plan_content.h"
#include "questionnaire/questionnaire.h"
#include "rules/rule_base.h"
#include "texts/plain_words.h"
#include "texts/texts.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace waymark {

/// Everything a data folder holds beside the catalogue, read and found whole.
struct Knowledge {
    Questionnaire questionnaire;
    RuleBase rules;
    PathwayPlan pathway;
    /// What must hold for the rules; for checks, not for ranking.
    std::vector<Invariant> invariants;
    Texts texts;
    /// Where each text stands, for checks.
    TextPlaces textPlaces;
    /// What a plan is built from.
    PlanContent plan;
    /// Words that plain paper does without.
    PlainWords plainWords;
    /// Ids of the catalogue's sources, which rules refer to.
    std::vector<std::string> sources;
    /// Variables that the catalogue has a "how to arrange it" entry for.
    std::set<std::string> arrange;
    /// A short name for the content of questionnaire and rules.
    std::string rulesHash;
};

/// Reads and checks a data folder. Throws BadData with everything that is wrong, not only the first
/// fault. A text that a language lacks is taken from English.
[[nodiscard]] Knowledge loadKnowledge(const std::filesystem::path& folder,
                                      const std::string& language);

} // namespace waymark
