// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pathway/pathway.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::uint32_t AllChoices = ~std::uint32_t{0};

class PathBuilder {
public:
    PathBuilder(const PathwayPlan& plan, const std::vector<const Ranking*>& rankings)
        : m_plan(plan)
        , m_rankings(rankings) {}

    [[nodiscard]] Pathway through(int setting) {
        m_path.medicine = firstOf(m_plan.medicine, AllChoices);
        addFirstDays(setting);
        const std::optional<Choice> kind = addMainTreatment(setting);
        addStepDown(kind);
        addKeepGoing();
        return std::move(m_path);
    }

private:
    [[nodiscard]] const Ranking& ranking(int decision) const {
        return *m_rankings[static_cast<std::size_t>(decision)];
    }

    /// The alternatives of a decision that are open to the person, in their order.
    [[nodiscard]] std::vector<Choice> openOf(int decision, std::uint32_t among) const {
        std::vector<Choice> open;
        for (const Standing& standing : ranking(decision).standings) {
            if (standing.tier != Tier::NotAdvisedNow && ((among >> standing.alternative) & 1U)) {
                open.push_back({decision, standing.alternative});
            }
        }
        return open;
    }

    [[nodiscard]] std::optional<Choice> firstOf(int decision, std::uint32_t among) const {
        const std::vector<Choice> open = openOf(decision, among);
        return open.empty() ? std::nullopt : std::optional(open.front());
    }

    Phase& add(PhaseName name, const PhaseLength& length) {
        Phase& phase = m_path.phases.emplace_back();
        phase.name = name;
        phase.length = length;
        phase.fromDay = m_day;
        m_day += length.usual;
        if (name != PhaseName::KeepGoing) {
            phase.toDay = m_day;
        }
        return phase;
    }

    void addFirstDays(int setting) {
        Phase& phase = add(PhaseName::FirstDays, m_plan.firstDays);
        const auto& standings = ranking(m_plan.setting).standings;
        phase.first = std::ranges::find(standings, setting, &Standing::alternative)->first;
        if (m_path.medicine) {
            phase.choices.push_back(*m_path.medicine);
        }
    }

    /// Gives the kind of the main treatment, if it is one of the kinds.
    std::optional<Choice> addMainTreatment(int setting) {
        PhaseLength length = m_plan.main[static_cast<std::size_t>(setting)];
        std::optional<Choice> kind;
        if ((m_plan.withKind >> setting) & 1U) {
            kind = firstOf(m_plan.kind, AllChoices);
        }
        if (kind) {
            const auto& own = m_plan.kindLengths[static_cast<std::size_t>(kind->alternative)];
            length = own.value_or(length);
        }
        Phase& phase = add(PhaseName::MainTreatment, length);
        phase.choices.push_back({m_plan.setting, setting});
        if (kind) {
            phase.choices.push_back(*kind);
        }
        return kind;
    }

    void addStepDown(const std::optional<Choice>& mainKind) {
        // After a stay any kind may follow; after visits only lighter ones.
        const auto next = firstOf(m_plan.kind, mainKind ? m_plan.lightKinds : AllChoices);
        if (!next) {
            return;
        }
        Phase& phase = add(PhaseName::StepDown, m_plan.stepDown);
        phase.choices.push_back(*next);
        phase.isSameKind = next == mainKind;
    }

    void addKeepGoing() {
        std::vector<Choice> open = openOf(m_plan.aftercare, AllChoices);
        open.resize(std::min(open.size(), static_cast<std::size_t>(m_plan.keepGoingWith)));
        add(PhaseName::KeepGoing, m_plan.keepGoing).choices = std::move(open);
    }

    const PathwayPlan& m_plan;
    const std::vector<const Ranking*>& m_rankings;
    Pathway m_path;
    int m_day = 0;
};

} // namespace

Pathway pathway(const PathwayPlan& plan, const std::vector<const Ranking*>& rankings, int setting) {
    return PathBuilder(plan, rankings).through(setting);
}

} // namespace waymark
