// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/plan_view.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "plan/planned_path.h"
#include "wording/date_text.h"
#include "wording/pathway_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString placeWords(const PlanNotes& notes) {
    if (notes.places.empty()) {
        return {};
    }
    const NotedPlace& place = notes.places.front();
    return place.phone.empty() ? toQt(place.name) : toQt(place.name + ", " + place.phone);
}

QString hintOf(Session& session, const PlanTask& task) {
    const PlanNotes& notes = session.planBook().notes;
    if (task.holds == TaskHolds::Places && !notes.places.empty()) {
        QStringList names;
        for (const NotedPlace& place : notes.places) {
            names << toQt(place.name);
        }
        return names.join(u", "_s);
    }
    return planText(session, u"plan.task.%1.hint"_s.arg(toQt(task.id)));
}

QString dayWords(Session& session, const PlannedLine& line) {
    if (!line.line->day) {
        return {};
    }
    if (!line.day.empty()) {
        return toQt(dateText(line.day, session.texts()));
    }
    return *line.line->day == 0 ? planText(session, u"plan.day.first"_s)
                                : planText(session, u"plan.day.within"_s)
                                      .replace(u"{days}"_s, QString::number(*line.line->day));
}

PlanLineView lineView(Session& session, const PlannedTask& task, const PlannedLine& line) {
    const std::string key = lineKey(task.task->id, line.line->id);
    const bool isOwn = !line.ownWords.empty();
    return {toQt(line.line->id),
            isOwn ? toQt(line.ownWords) : planText(session, u"plan.line."_s + toQt(key)),
            dayWords(session, line), isOwn};
}

PlanPartView partView(Session& session, const PlannedTask& task, const PlannedPart& part) {
    PlanPartView view;
    view.title =
        planText(session, u"plan.part.%1.%2"_s.arg(toQt(task.task->id), toQt(part.part->id)));
    view.kind = part.part->kind;
    for (const PlannedLine& line : part.lines) {
        view.lines.append(lineView(session, task, line));
    }
    for (const PlanLine* line : part.takenOut) {
        view.takenOut.append(lineView(session, task, {line, {}, {}}));
    }
    return view;
}

QString phaseDay(Session& session, const PlannedPhase& planned) {
    if (!planned.day.empty()) {
        return planText(session, u"plan.way.from"_s)
            .replace(u"{day}"_s, toQt(dateText(planned.day, session.texts())));
    }
    const int days = planned.phase.fromDay;
    return days == 0
               ? planText(session, u"plan.day.first"_s)
               : planText(session, u"plan.way.after"_s).replace(u"{days}"_s, QString::number(days));
}

void fillWay(Session& session, TaskPageView& view) {
    const PlannedPath path =
        plannedPath(session.engine(), session.result(), session.planBook().notes);
    const PathwayWords words(session.engine().rules(), session.texts(), session.voice());
    view.waySetting = toQt(path.setting);
    view.way.title = planText(session, u"plan.way"_s);
    for (const PlannedPhase& planned : path.phases) {
        view.way.lines.append(
            {QString::fromLatin1(phaseWord(planned.phase.name)),
             u"%1. %2"_s.arg(toQt(words.name(planned.phase)), toQt(words.text(planned.phase))),
             phaseDay(session, planned), false});
    }
}

} // namespace

QString planText(Session& session, const QString& key) {
    Texts::Fillings fillings = session.help().numbers(session.region(), session.voice());
    fillings["place"] = toStd(placeWords(session.planBook().notes));
    return toQt(filled(toStd(session.text(key)), fillings));
}

Plan planOf(Session& session) {
    return buildPlan(session.planBook().content, {session.voice(), session.state(),
                                                  session.result(), session.planBook().notes});
}

PlanView planView(Session& session) {
    const Plan plan = planOf(session);
    PlanView view;
    view.heading = planText(session, u"plan.title"_s);
    view.firstStepHead = planText(session, u"plan.first-step"_s);
    const QString first = u"plan.first-step."_s + toQt(plan.firstStep->id);
    view.firstStep = planText(session, first);
    view.firstStepSay = planText(session, first + u".say"_s);
    for (const std::string& id : session.planBook().notes.options) {
        view.options.append({toQt(id), session.text(u"option.%1.name"_s.arg(toQt(id)))});
    }
    for (const PlannedSection& section : plan.sections) {
        PlanSectionView shown{planText(session, u"plan.section."_s + toQt(section.section->id)),
                              {}};
        for (const PlannedTask& task : section.tasks) {
            const QString id = toQt(task.task->id);
            shown.tasks.append({id, planText(session, u"plan.task.%1.title"_s.arg(id)),
                                hintOf(session, *task.task), task.status});
        }
        view.sections.append(shown);
    }
    return view;
}

TaskPageView taskPageView(Session& session, const QString& id) {
    const Plan plan = planOf(session);
    const PlannedTask* task = plan.task(toStd(id));
    TaskPageView view;
    if (task == nullptr) {
        return view;
    }
    view.id = id;
    view.title = planText(session, u"plan.task.%1.title"_s.arg(id));
    view.intro = planText(session, u"plan.task.%1.intro"_s.arg(id));
    view.status = task->status;
    view.holds = task->task->holds;
    view.canChange = canChange(*task->task);
    for (const PlannedPart& part : task->parts) {
        view.parts.append(partView(session, *task, part));
    }
    if (view.holds == TaskHolds::StartDay) {
        fillWay(session, view);
    }
    return view;
}

QString statusWords(Session& session, TaskStatus status) {
    constexpr std::array Words{"not-started", "started", "done"};
    return session.text(u"plan.status."_s +
                        QLatin1StringView(Words.at(static_cast<std::size_t>(status))));
}

} // namespace waymark::ui
