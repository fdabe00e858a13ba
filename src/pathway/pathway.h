// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ranking/ranking.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

/// How many days something takes.
struct PhaseLength {
    int low = 0;
    /// Nothing: it has no set end.
    std::optional<int> high;
    /// What a picture is drawn with.
    int usual = 0;

    friend bool operator==(const PhaseLength&, const PhaseLength&) = default;
};

/// What rankings are put together to a path, and how long its phases take: read from
/// data/rules/pathway.json.
struct PathwayPlan {
    /// The decisions a path is made of, by their place in the rule base.
    int setting = 0;
    int kind = 0;
    int medicine = 0;
    int aftercare = 0;

    PhaseLength firstDays;
    /// By alternative of the setting.
    std::vector<PhaseLength> main;
    /// By alternative of the kind; nothing: as long as the setting.
    std::vector<std::optional<PhaseLength>> kindLengths;
    PhaseLength stepDown;
    PhaseLength keepGoing;

    /// A bit for each setting that is one of the kinds.
    std::uint32_t withKind = 0;
    /// A bit for each kind a step down may end in.
    std::uint32_t lightKinds = 0;
    /// How many things are named to keep going with.
    int keepGoingWith = 3;
};

enum class PhaseName : std::uint8_t { FirstDays, MainTreatment, StepDown, KeepGoing };

/// An alternative of a decision.
struct Choice {
    int decision = 0;
    int alternative = 0;

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// One stretch of the path.
struct Phase {
    PhaseName name = PhaseName::FirstDays;
    /// What it is, most important first. FirstDays: the medicine, if there is one. MainTreatment:
    /// the setting, then its kind. StepDown: a kind. KeepGoing: what goes along, in its order.
    std::vector<Choice> choices;
    /// FirstDays: what the setting's `first` rules ask for.
    std::vector<const Rule*> first;
    PhaseLength length;
    /// By the usual lengths of the phases before; the last one has no end.
    int fromDay = 0;
    std::optional<int> toDay;
    /// StepDown: the kind is that of the main treatment, with fewer visits.
    bool isSameKind = false;
};

/// Care as a sequence: what comes first, the main treatment, lighter care, and what goes on.
struct Pathway {
    std::vector<Phase> phases;
    /// The medicine that goes through all of it; nothing when none is open to the person now.
    std::optional<Choice> medicine;

    [[nodiscard]] bool isEmpty() const { return phases.empty(); }
};

/// The path through one setting. `rankings` stand by decision.
[[nodiscard]] Pathway pathway(const PathwayPlan& plan, const std::vector<const Ranking*>& rankings,
                              int setting);

} // namespace waymark
