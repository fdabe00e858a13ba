// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/cover.h"
#include "plan/place_facts.h"
#include "plan/planned_path.h"
#include "report/paper_parts.h"
#include "wording/pathway_words.h"

#include <array>

namespace waymark {

namespace {

/// A box to tick with a pen.
constexpr std::string_view Box = "\u2610 ";

std::string linesDay(const PaperWords& words, const PlannedLine& line) {
    if (!line.line->day) {
        return {};
    }
    if (!line.day.empty()) {
        return words.date(line.day);
    }
    return *line.line->day == 0
               ? words.text("plan.day.first")
               : words.text("plan.day.within", {{"days", std::to_string(*line.line->day)}});
}

void writePart(const PaperDraft& draft, const PlannedTask& task, const PlannedPart& part,
               int level) {
    const bool hasBoxes = part.part->kind == PartKind::Ticks || part.part->kind == PartKind::Ask;
    std::vector<std::string> items;
    for (const PlannedLine& line : part.lines) {
        const std::string day = linesDay(draft.words, line);
        items.push_back(std::string(hasBoxes ? Box : "") + (day.empty() ? "" : day + ": ") +
                        draft.words.line(task, line));
        draft.cited.insert(line.line->sources.begin(), line.line->sources.end());
    }
    if (!items.empty()) {
        draft.html.heading(level,
                           draft.words.text("plan.part." + task.task->id + '.' + part.part->id));
        draft.html.list(items, part.part->kind == PartKind::Steps, hasBoxes ? "boxes" : "");
    }
}

std::string factNames(const PaperWords& words, const ListedPlace& listed, FactGroup group) {
    std::string names;
    for (const Fact& fact : facts()) {
        if (fact.group == group && listed.facts.find(fact.id) != listed.facts.end()) {
            names +=
                (names.empty() ? "" : ", ") + words.text("places.fact." + std::string(fact.id));
        }
    }
    return names;
}

std::string coverWords(const PaperDraft& draft, const NotedPlace& place) {
    constexpr std::array Keys{"places.cover.ask", "places.cover.listed",
                              "places.cover.help-to-pay"};
    const Questionnaire& questionnaire = draft.source.engine.questionnaire();
    const KnowledgeState state = questionnaire.stateFrom(draft.source.answered.answers);
    return draft.words.text(
        Keys.at(static_cast<std::size_t>(takesCover(place, questionnaire, state))));
}

/// What the directory says of a place, with what the person noted after it.
std::vector<std::string> listedRow(const PaperDraft& draft, const NotedPlace& place) {
    const PaperWords& words = draft.words;
    const ListedPlace& listed = *place.listed;
    const auto orAsk = [&](const std::string& names) {
        return names.empty() ? words.text("places.cover.ask") : names;
    };
    std::string phones = place.phone.empty() ? words.text("places.no-phone") : place.phone;
    for (const std::string& phone : listed.intakePhones) {
        phones += ". " + words.text("places.first-visit-phone", {{"phone", phone}});
    }
    std::string says = factNames(words, listed, FactGroup::Setting);
    says = (says.empty() ? words.text("places.setting-unknown") : says) + ". ";
    says += words.text("places.column.medicine") + ": " +
            orAsk(factNames(words, listed, FactGroup::Medicine)) + ". ";
    says += words.text("places.column.cover") + ' ' + coverWords(draft, place) + ". ";
    says += listed.year ? words.text("places.listed", {{"year", std::to_string(*listed.year)}})
                        : words.text("places.listed-no-year");
    return {place.name + (listed.address.empty() ? "" : ", " + listed.address), phones,
            says + (place.note.empty() ? "" : " " + place.note)};
}

void writePlaces(const PaperDraft& draft) {
    const PaperWords& words = draft.words;
    HtmlTable table{words.text("paper.places"),
                    {words.text("paper.places.name"), words.text("paper.places.phone"),
                     words.text("paper.places.note")},
                    {}};
    for (const NotedPlace& place : draft.source.notes.places) {
        table.rows.push_back(place.listed
                                 ? listedRow(draft, place)
                                 : std::vector<std::string>{place.name, place.phone, place.note});
    }
    while (table.rows.size() < PlanNotes::MostPlaces) {
        table.rows.push_back({"", "", ""});
    }
    draft.html.table(table);
}

void writeIfThens(const PaperDraft& draft) {
    std::vector<std::string> lines;
    for (const IfThen& one : draft.source.notes.ifThens) {
        lines.push_back(
            draft.words.text("paper.if-then.line", {{"when", one.when}, {"then", one.then}}));
    }
    draft.html.list(lines);
}

/// The phases of care ahead, each with about when it begins.
void writeWay(const PaperDraft& draft) {
    const PlannedPath path =
        plannedPath(draft.source.engine, draft.source.result, draft.source.notes);
    const PathwayWords words(draft.source.engine.rules(), draft.source.texts, draft.words.voice());
    std::vector<std::string> lines;
    for (const PlannedPhase& planned : path.phases) {
        const Phase& phase = planned.phase;
        const std::string when =
            !planned.day.empty()
                ? draft.words.text("plan.way.from", {{"day", draft.words.date(planned.day)}})
            : phase.fromDay == 0
                ? draft.words.text("plan.day.first")
                : draft.words.text("plan.way.after", {{"days", std::to_string(phase.fromDay)}});
        lines.push_back(words.name(phase) + ". " + when + ": " + words.text(phase));
    }
    if (!lines.empty()) {
        draft.html.heading(4, draft.words.text("plan.way"));
        draft.html.list(lines, true);
    }
}

void writeTask(const PaperDraft& draft, const PlannedTask& task) {
    constexpr std::array StatusWords{"not-started", "started", "done"};
    const std::string status = draft.words.text(
        std::string("plan.status.") + StatusWords.at(static_cast<std::size_t>(task.status)));
    draft.html.heading(3, draft.words.text("plan.task." + task.task->id + ".title") +
                              (task.status == TaskStatus::NotStarted ? "" : " (" + status + ')'));
    if (task.task->holds == TaskHolds::Places) {
        writePlaces(draft);
    }
    if (task.task->holds == TaskHolds::IfThens) {
        writeIfThens(draft);
    }
    for (const PlannedPart& part : task.parts) {
        writePart(draft, task, part, 4);
    }
    if (task.task->holds == TaskHolds::StartDay) {
        writeWay(draft);
    }
}

void writeNumbers(const PaperDraft& draft) {
    constexpr std::array Shown{"emergency", "drug-helpline", "suicide-crisis", "using-alone"};
    std::vector<std::string> lines;
    lines.reserve(Shown.size());
    for (const char* purpose : Shown) {
        lines.push_back(draft.words.text(std::string("paper.number.") + purpose) + ": " +
                        draft.words.number(purpose));
    }
    draft.html.heading(2, draft.words.text("paper.numbers"));
    draft.html.list(lines, false, "numbers");
}

} // namespace

void writeFirstPage(const PaperDraft& draft) {
    draft.html.heading(1, draft.words.text("paper.title"));
    for (const Rule* stop : draft.source.result.stops) {
        draft.html.paragraph(draft.words.text("help." + stop->help + ".title"), "stop");
    }
    draft.html.open("div", "first-step");
    draft.html.heading(2, draft.words.text("plan.first-step"));
    draft.html.paragraph(draft.words.firstStep(*draft.plan.firstStep), "large");
    draft.html.paragraph(draft.words.text("plan.first-step." + draft.plan.firstStep->id + ".say"));
    draft.html.close("div");
    writeNumbers(draft);
    if (const PlannedTask* naloxone = draft.plan.task(NaloxoneTask)) {
        draft.html.heading(2, draft.words.text("plan.task.naloxone.title"));
        for (const PlannedPart& part : naloxone->parts) {
            writePart(draft, *naloxone, part, 3);
        }
    }
}

void writePlan(const PaperDraft& draft) {
    draft.html.newPage();
    draft.html.heading(2, draft.words.text("paper.plan"));
    for (const std::string& option : draft.source.notes.options) {
        draft.html.leadParagraph(draft.words.text("paper.picked"), draft.words.optionName(option));
    }
    for (const PlannedSection& section : draft.plan.sections) {
        for (const PlannedTask& task : section.tasks) {
            // Naloxone is on the first page, the sheets may have pages of their own.
            const bool isElsewhere =
                task.task->id == NaloxoneTask ||
                (task.task->id == "insurance" && draft.wish.parts.contains(PaperPart::Insurance)) ||
                (task.task->holds == TaskHolds::Visits &&
                 draft.wish.parts.contains(PaperPart::Visit));
            if (!isElsewhere) {
                writeTask(draft, task);
            }
        }
    }
}

void writeInsuranceSheet(const PaperDraft& draft) {
    const PaperWords& words = draft.words;
    const PlanTask* task = draft.source.content.task("insurance");
    if (task == nullptr) {
        return;
    }
    draft.html.newPage();
    draft.html.heading(2, words.text("paper.insurance"));
    const PlannedTask whole{task, {}, {}};
    for (const PlanPart& part : task->parts) {
        const std::string heading = words.text("plan.part.insurance." + part.id);
        HtmlTable table{{}, {heading, words.text("paper.room-to-write")}, {}};
        std::vector<std::string> lines;
        for (const PlanLine& line : part.lines) {
            if (part.kind == PartKind::Ask) {
                table.rows.push_back({words.line(whole, {&line, {}, {}}), ""});
            } else if (line.occasion.when.isAlwaysTrue()) {
                lines.push_back(words.line(whole, {&line, {}, {}}));
            }
        }
        if (part.kind == PartKind::Ask) {
            table.rows.push_back({words.text("paper.insurance.spoke-to"), ""});
            draft.html.table(table);
        } else {
            draft.html.heading(3, heading);
            draft.html.list(lines);
        }
    }
}

void writeVisitSheet(const PaperDraft& draft) {
    constexpr std::array MarkWords{"no", "not-sure", "yes"};
    const PaperWords& words = draft.words;
    const std::vector<NotedPlace>& places = draft.source.notes.places;
    const PlanTask* task = draft.source.content.task("visit");
    if (task == nullptr) {
        return;
    }
    draft.html.newPage();
    draft.html.heading(2, words.text("paper.visit"));
    HtmlTable table{{}, {words.text("paper.visit.point")}, {}};
    for (std::size_t i = 0; i < PlanNotes::MostPlaces; ++i) {
        table.head.push_back(i < places.size() ? places[i].name
                                               : words.text("paper.visit.place",
                                                            {{"number", std::to_string(i + 1)}}));
    }
    const PlannedTask whole{task, {}, {}};
    for (const PlanPart& part : task->parts) {
        for (const PlanLine& line :
             part.kind == PartKind::Score ? part.lines : std::vector<PlanLine>()) {
            std::vector<std::string> cells{words.line(whole, {&line, {}, {}})};
            for (std::size_t i = 0; i < PlanNotes::MostPlaces; ++i) {
                const bool isMarked = i < places.size() && places[i].marks.contains(line.id);
                cells.push_back(isMarked ? words.text(std::string("plan.visit-mark.") +
                                                      MarkWords.at(static_cast<std::size_t>(
                                                          places[i].marks.find(line.id)->second)))
                                         : "");
            }
            table.rows.push_back(std::move(cells));
        }
    }
    draft.html.table(table);
}

} // namespace waymark
