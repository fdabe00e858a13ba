// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"

#include <string>
#include <vector>

namespace waymark {

/// How sure the ground of a rule is.
enum class Basis { Evidence, Guideline, Judgement };

/// What a rule does when its condition holds.
enum class RuleKind { Weigh, RuleOut, OnlyWith, First, Stop, Note, Unranked };

/// Where a note is shown.
enum class NotePlace { Card, Plan };

/// A calmer page than a stop's: signs to look for, when one of these questions was answered without
/// ruling the danger out.
struct CheckFirst {
    std::vector<VariableIndex> notSure;
    std::string help;
};

/// One piece of knowledge about one decision. Its sentences stand in the text tables under its id.
struct Rule {
    std::string id;
    int decision = 0;
    RuleKind kind = RuleKind::Note;
    Condition when;

    /// Weigh: the criterion, and steps by alternative (as many as the decision has).
    int criterion = 0;
    std::vector<int> steps;
    /// Weigh: why these steps, as one would tell a clinician.
    std::string reasonForWeight;
    /// RuleOut, OnlyWith, First, Note: the alternatives it speaks of.
    std::vector<int> alternatives;
    /// RuleOut: unsafe (hard), or a barrier that could be arranged (soft).
    bool hard = false;
    /// RuleOut: variables whose change would lift it.
    std::vector<VariableIndex> liftedBy;
    /// Stop: the help panel it opens, and what has to be known to be true to call it off. What is
    /// not known about `unless` never hides a stop.
    std::string help;
    Condition unless = Condition::anyOf({});
    /// Stop: what opens while nobody can tell yet whether it holds. Empty: nothing.
    CheckFirst checkFirst;
    NotePlace place = NotePlace::Card;

    Basis basis = Basis::Judgement;
    std::vector<std::string> sources;
    /// Rows of the clinical rules this one stands for.
    std::vector<std::string> clinicalRules;
    /// Where it was read, for messages: file and JSON pointer.
    std::string file;
    std::string pointer;
};

} // namespace waymark
