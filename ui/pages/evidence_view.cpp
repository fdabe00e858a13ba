// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/evidence_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/fact_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// These have a part of their own, where they are told.
constexpr std::array ToldElsewhere{"cost", "coverage", "includes", "length"};

QString tr(const char* text) {
    return QCoreApplication::translate("OptionDetailPage", text);
}

FactRow statementRow(Session& session, const EvidenceStatement& statement) {
    FactRow row = factRow(session, {}, {statement.text}, statement.sources);
    row.isUnchecked = !statement.verified;
    row.hint = tr("%1 %2 Who: %3. When: %4.")
                   .arg(certaintyWords(statement.certainty), toQt(statement.certaintyBecause),
                        toQt(statement.population), toQt(statement.time));
    return row;
}

FactGroup outcomeGroup(Session& session, const OutcomeEvidence& from) {
    FactGroup group{outcomeWords(from.outcome), {}, {}, {}};
    for (const EvidenceStatement& statement : from.statements) {
        group.rows.append(statementRow(session, statement));
    }
    if (!from.notKnown.empty()) {
        FactRow row = factRow(session, {}, {from.notKnown}, {});
        row.hint = certaintyWords("not-known");
        group.rows.append(row);
    }
    return group;
}

} // namespace

DetailPart evidencePart(Session& session, const Option& option) {
    DetailPart part{u"evidence"_s, tr("How well it works"), {}, {}};
    for (const OutcomeEvidence& outcome : option.evidence) {
        if (std::ranges::find(ToldElsewhere, outcome.outcome) == ToldElsewhere.end()) {
            part.groups.append(outcomeGroup(session, outcome));
        }
    }
    if (part.groups.isEmpty()) {
        part.groups.append({tr("How well it works"), {}, {}, {factRow(session, {}, {""}, {})}});
    } else {
        part.groups.first().note =
            tr("Strong, some, little or not known: this is how sure the studies make us.");
    }
    return part;
}

} // namespace waymark::ui
