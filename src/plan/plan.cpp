// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/plan.h"

#include "plan/day.h"

#include <algorithm>
#include <cassert>

namespace waymark {

namespace {

/// Its alternatives go together; of the others a person does one.
constexpr const char* Aftercare = "aftercare";

class Builder {
public:
    Builder(const PlanContent& content, const PlanOccasion& occasion)
        : m_content(content)
        , m_occasion(occasion)
        , m_options(optionsLookedAt(notes(), occasion.result)) {}

    [[nodiscard]] Plan build() const {
        Plan plan;
        plan.firstStep = firstStep();
        for (const PlanSection& section : m_content.sections) {
            PlannedSection planned{&section, {}};
            for (const std::string& id : section.tasks) {
                const PlanTask* task = m_content.task(id);
                if (task != nullptr && stands(task->occasion)) {
                    planned.tasks.push_back(plannedTask(*task));
                }
            }
            if (!planned.tasks.empty()) {
                plan.sections.push_back(std::move(planned));
            }
        }
        return plan;
    }

private:
    [[nodiscard]] const PlanNotes& notes() const { return m_occasion.notes; }

    [[nodiscard]] bool stands(const Occasion& occasion) const {
        const bool isForVoice =
            occasion.voices.empty() || occasion.voices.contains(m_occasion.voice);
        return isForVoice && evaluate(occasion.when, m_occasion.state) == Truth::True &&
               evaluate(occasion.unless, m_occasion.state) != Truth::True;
    }

    [[nodiscard]] const FirstStep* firstStep() const {
        const auto found = std::ranges::find_if(m_content.firstSteps, [&](const FirstStep& step) {
            return stands(step.occasion) && (!step.isHeld || m_occasion.result.isHeld()) &&
                   (!step.needsPlace || !notes().places.empty());
        });
        assert(found != m_content.firstSteps.end());
        return &*found;
    }

    [[nodiscard]] PlannedTask plannedTask(const PlanTask& task) const {
        PlannedTask planned;
        planned.task = &task;
        if (const auto status = notes().statuses.find(task.id); status != notes().statuses.end()) {
            planned.status = status->second;
        }
        for (const PlanPart& part : task.parts) {
            PlannedPart lines{&part, {}, {}};
            for (const PlanLine& line : part.lines) {
                addLine(lines, task, line);
            }
            if (!lines.lines.empty() || !lines.takenOut.empty()) {
                planned.parts.push_back(std::move(lines));
            }
        }
        return planned;
    }

    void addLine(PlannedPart& part, const PlanTask& task, const PlanLine& line) const {
        const bool isLookedAt =
            line.options.empty() || std::ranges::any_of(line.options, [&](const std::string& id) {
                return m_options.contains(id);
            });
        if (!isLookedAt || !stands(line.occasion)) {
            return;
        }
        PlannedLine planned{&line, {}, {}};
        const auto words = notes().ownWords.find(lineKey(task.id, line.id));
        if (words != notes().ownWords.end() && canChange(task)) {
            if (words->second.empty()) {
                part.takenOut.push_back(&line);
                return;
            }
            planned.ownWords = words->second;
        }
        if (line.day) {
            planned.day = dayAfter(notes().startDay, *line.day);
        }
        part.lines.push_back(std::move(planned));
    }

    const PlanContent& m_content;
    const PlanOccasion& m_occasion;
    std::set<std::string, std::less<>> m_options;
};

} // namespace

const PlanTask* PlanContent::task(std::string_view id) const {
    const auto found = std::ranges::find(tasks, id, &PlanTask::id);
    return found == tasks.end() ? nullptr : &*found;
}

const PlannedTask* Plan::task(std::string_view id) const {
    for (const PlannedSection& section : sections) {
        const auto found = std::ranges::find_if(
            section.tasks, [&](const PlannedTask& one) { return one.task->id == id; });
        if (found != section.tasks.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Plan buildPlan(const PlanContent& content, const PlanOccasion& occasion) {
    return Builder(content, occasion).build();
}

std::set<std::string, std::less<>> optionsLookedAt(const PlanNotes& notes, const Result& result) {
    std::set<std::string, std::less<>> options = notes.options;
    for (const DecisionResult& decision : result.decisions) {
        const auto& alternatives = decision.ranking.decision->alternatives;
        const bool isPicked = std::ranges::any_of(
            alternatives, [&](const std::string& id) { return notes.options.contains(id); });
        if (isPicked) {
            continue;
        }
        const bool isTogether = decision.ranking.decision->id == Aftercare;
        for (const Standing& standing : decision.ranking.standings) {
            if (isTogether ? standing.tier != Tier::NotAdvisedNow : standing.rank == 1) {
                options.insert(alternatives[static_cast<std::size_t>(standing.alternative)]);
            }
        }
    }
    return options;
}

bool canChange(const PlanTask& task) {
    return task.id != NaloxoneTask;
}

std::string lineKey(std::string_view task, std::string_view line) {
    return std::string(task) + '.' + std::string(line);
}

} // namespace waymark
