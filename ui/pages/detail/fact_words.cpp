// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/fact_words.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// A word of the catalogue that has no name here is shown as it stands, without its hyphens.
QString named(const QHash<QString, QString>& names, const std::string& word) {
    const QString id = toQt(word);
    return names.value(id, QString(id).replace(u'-', u' '));
}

} // namespace

FactRow factRow(Session& session, const QString& lead, const std::vector<std::string>& texts,
                const std::vector<std::string>& sources, const QDate& today) {
    FactRow row;
    row.lead = lead;
    for (const std::string& text : texts) {
        row.texts.append(text.empty() ? tr("Not known.") : toQt(text));
    }
    row.sources = sourceLines(session, sources);
    row.warnings = endedAmong(session, sources, today);
    return row;
}

QString partWords(const std::string& part) {
    return named({{u"withdrawal-care"_s, tr("Withdrawal care")},
                  {u"medicine"_s, tr("Medicine")},
                  {u"individual-therapy"_s, tr("One-to-one talks")},
                  {u"group-therapy"_s, tr("Group talks")},
                  {u"life-skills"_s, tr("Life skills")},
                  {u"aftercare-planning"_s, tr("A plan for after")},
                  {u"family"_s, tr("Family")}},
                 part);
}

QString providedWords(const std::string& provided) {
    return named({{u"usually"_s, tr("Usually part of it")},
                  {u"sometimes"_s, tr("Sometimes part of it")},
                  {u"seldom"_s, tr("Seldom part of it")}},
                 provided);
}

QString stageWords(const std::string& stage) {
    return named({{u"first-call"_s, tr("First call")},
                  {u"first-day"_s, tr("First day")},
                  {u"worst-days"_s, tr("Hardest days")},
                  {u"last-day"_s, tr("Last day")},
                  {u"leaving-early"_s, tr("Leaving early")}},
                 stage);
}

QString outcomeWords(const std::string& outcome) {
    return named({{u"staying-in-care"_s, tr("Staying in care")},
                  {u"use"_s, tr("Using heroin")},
                  {u"overdose-and-death"_s, tr("Overdose and death")},
                  {u"mental-health"_s, tr("Mood and mind")},
                  {u"daily-life"_s, tr("Work and daily life")},
                  {u"length"_s, tr("How long it takes")},
                  {u"medicine"_s, tr("Medicine")},
                  {u"includes"_s, tr("What is part of it")},
                  {u"cost"_s, tr("Cost")},
                  {u"coverage"_s, tr("Health cover")},
                  {u"hours"_s, tr("Hours")},
                  {u"who"_s, tr("Who goes there")},
                  {u"access"_s, tr("Getting a start")},
                  {u"trade-off"_s, tr("What one gains and gives up")}},
                 outcome);
}

QString indirectWords(const std::string& kind) {
    return named({{u"other-drugs"_s, tr("Other drugs were counted too.")},
                  {u"other-country"_s, tr("Counted outside the US.")},
                  {u"before-fentanyl"_s, tr("From before fentanyl.")},
                  {u"other-people"_s, tr("Only some kinds of people were counted.")},
                  {u"model"_s, tr("Worked out with a model.")}},
                 kind);
}

QString certaintyWords(const std::string& certainty) {
    const QString word = named({{u"strong"_s, tr("strong")},
                                {u"some"_s, tr("some")},
                                {u"little"_s, tr("little")},
                                {u"not-known"_s, tr("not known")}},
                               certainty);
    return tr("Evidence: %1.").arg(word);
}

} // namespace waymark::ui
