// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/care_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/detail/evidence_view.h"
#include "pages/detail/fact_words.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

void addFact(FactGroup& group, Session& session, const QString& lead, const SourcedText& from) {
    if (!from.text.empty()) {
        group.rows.append(factRow(session, lead, {from.text}, from.sources));
    }
}

void addGroup(DetailPart& part, const FactGroup& group) {
    if (!group.rows.isEmpty()) {
        part.groups.append(group);
    }
}

FactGroup plainList(Session& session, const QString& heading,
                    const std::vector<SourcedText>& from) {
    FactGroup group{heading, {}, {}, {}};
    for (const SourcedText& item : from) {
        addFact(group, session, {}, item);
    }
    return group;
}

FactGroup inShort(Session& session, const Option& option) {
    FactGroup facts{tr("What it is"), {}, {}, {}};
    addFact(facts, session, tr("In short"), option.definition);
    addFact(facts, session, tr("How long"), {option.length.text, option.length.sources});
    addFact(facts, session, tr("Hours"), option.hours);
    addFact(facts, session, tr("Who looks after it"), option.supervision);
    return facts;
}

FactGroup careParts(Session& session, const Option& option) {
    FactGroup group{tr("Parts of the care"), {}, {}, {}};
    for (const PartOfCare& part : option.includes) {
        FactRow row = factRow(session, partWords(part.part), {part.text}, part.sources);
        row.hint = providedWords(part.provided);
        group.rows.append(row);
    }
    addFact(group, session, {}, option.whatItIncludes);
    return group;
}

FactGroup livingThere(Session& session, const Option& option) {
    FactGroup living{tr("Living with it"), {}, {}, {}};
    addFact(living, session, tr("Body"), option.living.body);
    addFact(living, session, tr("Mind"), option.living.mind);
    addFact(living, session, tr("Life with others"), option.living.social);
    addFact(living, session, tr("Who else is there"), option.livingWithOthers);
    return living;
}

QList<DayItem> dayItems(const std::vector<waymark::DayItem>& from) {
    QList<DayItem> items;
    for (const waymark::DayItem& item : from) {
        items.append({toQt(item.time), toQt(item.what)});
    }
    return items;
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

} // namespace

DetailPart whatItIs(Session& session, const Option& option) {
    DetailPart part{u"what"_s, tr("What it is"), {}};
    for (const FactGroup& group :
         {inShort(session, option), plainList(session, tr("Who it often suits"), option.whoItSuits),
          careParts(session, option), livingThere(session, option)}) {
        addGroup(part, group);
    }
    addMoreKnown(part, session, option, {"length", "includes", "hours", "who"});
    return part;
}

DetailPart whatToExpect(Session& session, const Option& option) {
    FactGroup stages{tr("Step by step"), {}, {}, {}};
    for (const Stage& stage : option.expect) {
        stages.rows.append(factRow(session, stageWords(stage.stage), {stage.text}, stage.sources));
    }
    FactGroup after{tr("If things change"), {}, {}, {}};
    addFact(after, session, tr("Using again"), option.ifYouUseAgain);
    addFact(after, session, tr("Going before the end"), option.leavingEarly);
    const FactGroup ask = plainList(session, tr("Questions to ask there"), option.ask);
    DetailPart part{
        u"expect"_s, stages.rows.isEmpty() ? tr("What to ask") : tr("What to expect"), {}};
    for (const FactGroup& group : {stages, after, ask}) {
        addGroup(part, group);
    }
    return part;
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
    DetailPart part{u"day"_s, tr("A usual day"), {}};
    if (!day.parts.isEmpty() || !day.note.isEmpty()) {
        part.day = day;
    }
    return part;
}

DetailPart hardAndGood(Session& session, const Option& option) {
    DetailPart part{u"parts"_s, tr("Hard parts and good parts"), {}};
    addGroup(part, prosOrCons(session, tr("Hard parts"), tr("Hard part"), option.hardParts));
    addGroup(part, prosOrCons(session, tr("Good parts"), tr("Benefit"), option.benefits));
    return part;
}

} // namespace waymark::ui
