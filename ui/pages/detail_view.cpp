// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/cost_view.h"
#include "pages/evidence_view.h"
#include "pages/fact_words.h"
#include "pages/result_words.h"
#include "pages/source_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("OptionDetailPage", text);
}

FactRow factOf(Session& session, const QString& lead, const SourcedText& from) {
    return factRow(session, lead, {from.text}, from.sources);
}

FactGroup plainList(Session& session, const QString& heading,
                    const std::vector<SourcedText>& from) {
    FactGroup group{heading, {}, {}, {}};
    for (const SourcedText& item : from) {
        group.rows.append(factOf(session, {}, item));
    }
    return group;
}

FactGroup careParts(Session& session, const Option& option) {
    FactGroup group{tr("Parts of the care"), {}, {}, {}};
    for (const PartOfCare& part : option.includes) {
        FactRow row = factRow(session, partWords(part.part), {part.text}, part.sources);
        row.hint = providedWords(part.provided);
        group.rows.append(row);
    }
    if (!option.whatItIncludes.text.empty()) {
        group.rows.append(factOf(session, {}, option.whatItIncludes));
    }
    return group;
}

DetailPart whatItIs(Session& session, const Option& option) {
    FactGroup facts{tr("What it is"), {}, {}, {}};
    facts.rows.append(factOf(session, tr("In short"), option.definition));
    facts.rows.append(
        factRow(session, tr("How long"), {option.length.text}, option.length.sources));
    facts.rows.append(factOf(session, tr("Hours"), option.hours));
    facts.rows.append(factOf(session, tr("Who looks after it"), option.supervision));
    FactGroup living{tr("Living with it"), {}, {}, {}};
    living.rows.append(factOf(session, tr("Body"), option.living.body));
    living.rows.append(factOf(session, tr("Mind"), option.living.mind));
    living.rows.append(factOf(session, tr("Life with others"), option.living.social));
    living.rows.append(factOf(session, tr("Who else is there"), option.livingWithOthers));
    return {u"what"_s,
            tr("What it is"),
            {facts, plainList(session, tr("Who it often suits"), option.whoItSuits),
             careParts(session, option), living},
            {}};
}

DetailPart whatToExpect(Session& session, const Option& option) {
    FactGroup stages{tr("What to expect"), {}, {}, {}};
    for (const Stage& stage : option.expect) {
        stages.rows.append(factRow(session, stageWords(stage.stage), {stage.text}, stage.sources));
    }
    FactGroup after{tr("If things change"), {}, {}, {}};
    after.rows.append(factOf(session, tr("Using again"), option.ifYouUseAgain));
    after.rows.append(factOf(session, tr("Going before the end"), option.leavingEarly));
    return {u"expect"_s,
            tr("What to expect"),
            {stages, after, plainList(session, tr("Questions to ask there"), option.ask)},
            {}};
}

QList<DayItem> dayItems(const std::vector<waymark::DayItem>& from) {
    QList<DayItem> items;
    for (const waymark::DayItem& item : from) {
        items.append({toQt(item.time), toQt(item.what)});
    }
    return items;
}

DetailPart usualDay(Session& session, const Option& option) {
    const waymark::UsualDay& from = option.usualDay;
    DayView day{{}, toQt(from.note), sourceLines(session, from.sources)};
    for (const auto& [heading, items] :
         {std::pair(tr("Morning"), &from.morning), std::pair(tr("Afternoon"), &from.afternoon),
          std::pair(tr("Evening"), &from.evening)}) {
        if (!items->empty()) {
            day.parts.append({heading, dayItems(*items)});
        }
    }
    if (day.note.isEmpty()) {
        day.note = tr("We have no sample day for this.");
    }
    return {u"day"_s, tr("A usual day"), {}, day};
}

FactGroup prosOrCons(Session& session, const QString& heading, const QString& column,
                     const std::vector<ProOrCon>& from) {
    FactGroup group{heading, {}, {column, tr("What it is"), tr("What it does")}, {}};
    for (const ProOrCon& item : from) {
        group.rows.append(
            factRow(session, toQt(item.title), {item.whatItIs, item.whatItDoes}, item.sources));
    }
    return group;
}

DetailPart hardAndGood(Session& session, const Option& option) {
    return {u"parts"_s,
            tr("Hard parts and good parts"),
            {prosOrCons(session, tr("Hard parts"), tr("Hard part"), option.hardParts),
             prosOrCons(session, tr("Good parts"), tr("Benefit"), option.benefits)},
            {}};
}

void addStanding(DetailView& view, Session& session, const QString& option) {
    const Standing* standing = standingOf(session, option);
    if (standing == nullptr) {
        return;
    }
    const WhyView why = whyView(session, option);
    view.conditions = why.conditions;
    view.obstacles = why.obstacles;
    if (orderState(session) == OrderState::Ranked) {
        view.pips = pipsOf(*standing);
        view.fit = fitWords(session, *standing);
    }
}

void addNext(DetailView& view, Session& session, const QString& option) {
    QStringList all = shownOptions(session);
    all.append(baselineOption(session));
    view.nextId = all.value((all.indexOf(option) + 1) % all.size());
    view.nextName = optionName(session, view.nextId);
}

} // namespace

DetailView detailView(Session& session, const QString& option) {
    DetailView view;
    view.name = optionName(session, option);
    view.icon = placeIcon(option);
    view.where = session.text(u"option.%1.short"_s.arg(option));
    view.medicine = session.text(u"option.%1.medicine"_s.arg(option));
    addStanding(view, session, option);
    addNext(view, session, option);
    const Catalogue* catalogue = session.catalogue();
    if (catalogue == nullptr) {
        return view;
    }
    try {
        const Option known = catalogue->option(toStd(option));
        view.medicine = toQt(known.medicineLine.text);
        view.medicineSources = sourceLines(session, known.medicineLine.sources);
        view.parts = {whatItIs(session, known),     whatToExpect(session, known),
                      usualDay(session, known),     costPart(session, known),
                      evidencePart(session, known), hardAndGood(session, known)};
    } catch (const DatabaseError&) {
        view.parts.clear();
    }
    return view;
}

} // namespace waymark::ui
