// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/detail_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/detail/care_view.h"
#include "pages/detail/cost_view.h"
#include "pages/detail/evidence_view.h"
#include "pages/learn/source_words.h"
#include "pages/options/result_words.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

bool isEmpty(const DetailPart& part) {
    return part.groups.isEmpty() && !part.day && !part.kinds && part.folds.isEmpty();
}

bool hasKind(const Option& option, const char* kind) {
    return option.kind == kind;
}

Icon iconOf(const Option& option) {
    if (hasKind(option, "medication")) {
        return Icon::Medicine;
    }
    return hasKind(option, "outpatient-kind") ? Icon::House : placeIcon(toQt(option.id));
}

/// The same order for every kind of option; what has nothing to tell is left out.
QList<DetailPart> partsOf(Session& session, const Option& option) {
    QList<DetailPart> parts{whatItIs(session, option),     whatToExpect(session, option),
                            usualDay(session, option),     costPart(session, option),
                            evidencePart(session, option), hardAndGood(session, option)};
    if (option.id == "outpatient") {
        parts.append({u"kinds"_s, tr("Kinds"), {}, {}, outpatientKinds(session)});
    }
    if (hasKind(option, "setting")) {
        parts.append({u"after"_s, tr("After"), {}, {}, aftercare(session)});
    }
    parts.removeIf(isEmpty);
    return parts;
}

void addStanding(DetailView& view, Session& session, const QString& option) {
    const DecisionResult* result = resultWith(session, option);
    if (result == nullptr) {
        return;
    }
    const WhyView why = whyView(session, option);
    view.conditions = why.conditions;
    view.first = why.first;
    view.obstacles = why.obstacles;
    if (orderState(session, *result) == OrderState::Ranked) {
        const Standing& standing = *standingOf(session, option);
        view.pips = pipsOf(standing);
        view.fit = fitWords(session, standing);
    }
}

/// The next in the same list; the baseline comes after the six.
void addNext(DetailView& view, Session& session, const QString& option) {
    const DecisionResult* result = resultWith(session, option);
    const DecisionResult& list = result == nullptr ? settingResult(session) : *result;
    QStringList all = shownOptions(session, list);
    if (!list.ranking.decision->baseline.empty()) {
        all.append(toQt(list.ranking.decision->baseline));
    }
    view.nextId = all.value((all.indexOf(option) + 1) % all.size());
    view.nextName = optionName(session, view.nextId);
}

void addCatalogue(DetailView& view, Session& session, const Option& known, const QDate& today) {
    view.icon = iconOf(known);
    view.parts = partsOf(session, known);
    if (!known.medicineLine.text.empty()) {
        view.medicine = toQt(known.medicineLine.text);
        view.medicineSources = sourceLines(session, known.medicineLine.sources);
        view.medicineWarnings = endedAmong(session, known.medicineLine.sources, today);
        if (!hasKind(known, "medication")) {
            view.medicines = medicines(session);
        }
    }
}

QStringList textsOf(const FactGroup& group) {
    QStringList texts{group.heading};
    for (const FactRow& row : group.rows) {
        texts << row.lead << row.texts << row.hint;
    }
    return texts;
}

} // namespace

DetailView detailView(Session& session, const QString& option, const QDate& today) {
    DetailView view;
    view.name = optionName(session, option);
    view.icon = placeIcon(option);
    view.where = session.text(u"option.%1.short"_s.arg(option));
    view.medicine = session.optionalText(u"option.%1.medicine"_s.arg(option));
    addStanding(view, session, option);
    addNext(view, session, option);
    const Catalogue* catalogue = session.catalogue();
    if (catalogue == nullptr) {
        return view;
    }
    try {
        addCatalogue(view, session, catalogue->option(toStd(option)), today);
    } catch (const DatabaseError&) {
        view.parts.clear();
    }
    return view;
}

QList<WordView> hardWords(Session& session, const DetailPart& part) {
    QStringList texts{part.note};
    for (const FactGroup& group : part.groups) {
        texts << textsOf(group);
    }
    if (part.day) {
        for (const DayPart& piece : part.day->parts) {
            for (const DayItem& item : piece.items) {
                texts << item.text;
            }
        }
    }
    if (part.kinds) {
        for (const KindRow& row : part.kinds->rows) {
            texts << row.name << row.line << row.hint;
        }
    }
    return wordsIn(texts.join(u'\n'), glossary(session));
}

} // namespace waymark::ui
