// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/nearest_word.h"
#include "formats/plan_json.h"
#include "plan/plan.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

constexpr const char* OrderFile = "data/plan/plan.json";
/// Naloxone: where to get it, and what to do with it.
constexpr std::ptrdiff_t LeastNaloxoneLines = 4;

struct Place {
    std::string file;
    std::string pointer;
};

class Check {
public:
    Check(const PlanContent& plan, const Texts& texts, const std::vector<std::string>& sources,
          DataErrors& errors)
        : m_plan(plan)
        , m_texts(texts)
        , m_sources(sources)
        , m_errors(errors) {}

    void run() {
        checkSections();
        checkFirstSteps();
        for (const PlanTask& task : m_plan.tasks) {
            checkTask(task);
        }
        checkNaloxone();
    }

private:
    void need(const Place& place, const std::string& key) {
        if (!m_texts.has(key)) {
            m_errors.push_back({"missing-text", place.file, place.pointer, "",
                                "a text with the key \"" + key + '"', ""});
        }
    }

    void checkSources(const Place& place, const std::vector<std::string>& ids) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (std::ranges::find(m_sources, ids[i]) == m_sources.end()) {
                m_errors.push_back({"unknown-source", place.file,
                                    place.pointer + "/sources/" + std::to_string(i),
                                    '"' + ids[i] + '"', "an id of catalogue/sources.json",
                                    nearestWord(ids[i], m_sources)});
            }
        }
    }

    void needOwnId(const Place& place, const std::string& id, std::set<std::string>& ids) {
        if (!ids.insert(id).second) {
            m_errors.push_back({"duplicate-id", place.file, place.pointer, '"' + id + '"',
                                "an id that nothing beside it has", ""});
        }
    }

    void checkSections() {
        std::vector<std::string> known;
        std::ranges::transform(m_plan.tasks, std::back_inserter(known), &PlanTask::id);
        std::set<std::string> placed;
        for (std::size_t i = 0; i < m_plan.sections.size(); ++i) {
            const PlanSection& section = m_plan.sections[i];
            const std::string pointer = "/sections/" + std::to_string(i);
            need({OrderFile, pointer}, "plan.section." + section.id);
            for (std::size_t t = 0; t < section.tasks.size(); ++t) {
                const Place place{OrderFile, pointer + "/tasks/" + std::to_string(t)};
                needOwnId(place, section.tasks[t], placed);
                if (m_plan.task(section.tasks[t]) == nullptr) {
                    m_errors.push_back({"unknown-task", place.file, place.pointer,
                                        '"' + section.tasks[t] + '"',
                                        "the id of a file in data/plan/tasks",
                                        nearestWord(section.tasks[t], known)});
                }
            }
        }
        for (const PlanTask& task : m_plan.tasks) {
            if (!placed.contains(task.id)) {
                m_errors.push_back({"unknown-section", task.file, "/id", '"' + task.id + '"',
                                    "a section of " + std::string(OrderFile) + " that lists it",
                                    ""});
            }
        }
    }

    void checkFirstSteps() {
        std::set<std::string> ids;
        for (const FirstStep& step : m_plan.firstSteps) {
            const Place place{step.file, step.pointer};
            needOwnId(place, step.id, ids);
            need(place, "plan.first-step." + step.id);
            need(place, "plan.first-step." + step.id + ".say");
            checkSources(place, step.sources);
        }
        const auto isForAll = [](const FirstStep& step) {
            return isAlways(step.occasion) && !step.isHeld && !step.needsPlace;
        };
        if (std::ranges::none_of(m_plan.firstSteps, isForAll)) {
            m_errors.push_back({"missing-first-step", OrderFile, "/first_steps", "",
                                "a last first step without any condition", ""});
        }
    }

    void checkTask(const PlanTask& task) {
        const Place place{task.file, ""};
        for (const char* part : {".title", ".hint", ".intro"}) {
            need(place, "plan.task." + task.id + part);
        }
        std::set<std::string> lines;
        std::set<std::string> parts;
        for (std::size_t i = 0; i < task.parts.size(); ++i) {
            const PlanPart& part = task.parts[i];
            const Place partPlace{task.file, "/parts/" + std::to_string(i)};
            needOwnId(partPlace, part.id, parts);
            need(partPlace, "plan.part." + task.id + '.' + part.id);
            for (const PlanLine& line : part.lines) {
                const Place linePlace{line.file, line.pointer};
                needOwnId(linePlace, line.id, lines);
                need(linePlace, "plan.line." + lineKey(task.id, line.id));
                checkSources(linePlace, line.sources);
            }
        }
    }

    /// Naloxone saves lives: it stands in every plan, in every voice, whatever was answered.
    void checkNaloxone() {
        const PlanTask* task = m_plan.task(NaloxoneTask);
        std::ptrdiff_t always = 0;
        if (task != nullptr && isAlways(task->occasion)) {
            for (const PlanPart& part : task->parts) {
                always += std::ranges::count_if(part.lines, [](const PlanLine& line) {
                    return isAlways(line.occasion) && line.options.empty();
                });
            }
        }
        if (always < LeastNaloxoneLines) {
            m_errors.push_back({"missing-naloxone", task == nullptr ? OrderFile : task->file, "",
                                "",
                                "the task \"naloxone\" without conditions, with at least 4 lines "
                                "without conditions",
                                ""});
        }
    }

    static bool isAlways(const Occasion& occasion) {
        const bool isNeverCalledOff =
            occasion.unless.kind == Condition::Kind::Any && occasion.unless.parts.empty();
        return occasion.when.isAlwaysTrue() && isNeverCalledOff && occasion.voices.empty();
    }

    const PlanContent& m_plan;
    const Texts& m_texts;
    const std::vector<std::string>& m_sources;
    DataErrors& m_errors;
};

} // namespace

void checkPlan(const PlanContent& plan, const Texts& texts, const std::vector<std::string>& sources,
               DataErrors& errors) {
    Check(plan, texts, sources, errors).run();
}

} // namespace waymark
