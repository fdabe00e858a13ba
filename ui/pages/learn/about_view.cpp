// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/about_view.h"

#include "app/qt_text.h"
#include "app/rules_check.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/learn/end_date.h"
#include "result/app_version.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString meta(const Catalogue* catalogue, const char* key) {
    const QString value = catalogue == nullptr ? QString() : toQt(catalogue->meta(key));
    return value.isEmpty() ? tr("Not known.") : value;
}

AboutPart restsOn(const Catalogue* catalogue, const QString& checkWords) {
    QStringList lines{
        meta(catalogue, "evidence_method"), meta(catalogue, "evidence_limits"),
        meta(catalogue, "theory"),
        tr("Where a study compared two kinds of care, we say so. Most were not compared."),
        tr("How much each answer counts is our own judgment.")};
    if (!checkWords.isEmpty()) {
        lines.append(checkWords);
        lines.append(tr("That check cannot tell if a rule is right. Only people can."));
    }
    if (catalogue != nullptr) {
        lines.prepend(
            tr("It rests on %1 sources. Facts about care and the Learn pages show theirs.")
                .arg(catalogue->sources().size()));
    }
    return {tr("What it rests on"), lines};
}

AboutPart versions(Session& session) {
    const Catalogue* catalogue = session.catalogue();
    const QString hash = catalogue == nullptr ? tr("missing") : toQt(catalogue->contentHash());
    return {tr("Versions and dates"),
            {tr("Program: %1").arg(toQt(std::string(appVersion()))),
             tr("Questions and rules: %1").arg(session.rulesHash()),
             tr("Facts about care: %1").arg(hash),
             tr("Published: %1").arg(dayWords(meta(catalogue, "published"))),
             tr("Last checked: %1").arg(dayWords(meta(catalogue, "checked"))),
             tr("Next check due by: %1").arg(dayWords(meta(catalogue, "next_review"))),
             meta(catalogue, "update_policy")}};
}

AboutPart limits() {
    return {tr("What it cannot hide"),
            {tr("It cannot stop spy software, a camera, or someone who looks at the screen."),
             tr("The computer may keep a note that the program was opened."),
             tr("Health privacy laws may not cover what you keep on your own computer."),
             tr("Part of what is in memory can reach the disk when memory runs low.")}};
}

AboutPart network() {
    return {tr("No internet"),
            {tr("It has no code that uses the internet. Anyone can read the code."),
             tr("To prove it, run tools/prove-privacy, or watch it with a firewall."),
             tr("Or turn the internet off first. All of it works the same.")}};
}

QStringList warnings(const Catalogue& catalogue, const QDate& today) {
    QStringList lines;
    const QString review = toQt(catalogue.meta("next_review"));
    if (isPast(review, today)) {
        lines.append(tr("A check of all facts was due by %1. Ask for a newer version.")
                         .arg(dayWords(review)));
    }
    for (const Source& source : catalogue.sources()) {
        const QString line = endWords(source, today);
        if (!line.isEmpty()) {
            lines.append(line + u'\n' + toQt(source.title));
        }
    }
    return lines;
}

} // namespace

AboutView aboutView(Session& session, const QDate& today) {
    const Catalogue* catalogue = session.catalogue();
    AboutView view;
    view.inShort =
        tr("Waymark helps people compare kinds of care for heroin use, and says why each "
           "one fits or does not. It is no doctor. It helps with talking to one.");
    view.notReviewed = catalogue == nullptr ? tr("No clinician has reviewed this yet.")
                                            : meta(catalogue, "reviewed_by");
    if (catalogue != nullptr) {
        view.warnings = warnings(*catalogue, today);
    }
    view.parts = {
        {tr("Who it is for"),
         {tr("People from age 16 who use heroin or like drugs, and those who help them."),
          tr("Prices, cover and laws are mostly those of the United States."),
          meta(catalogue, "use_by_person"), meta(catalogue, "use_by_relative"),
          meta(catalogue, "use_by_counselor"),
          tr("It gives facts to talk over. It does not find an illness or say how things will go "
             "for one person.")}},
        {tr("Who made it"),
         {meta(catalogue, "authors"), tr("Funding: none."),
          tr("No program, clinic or drug maker pays for a place in it."),
          meta(catalogue, "interests"), meta(catalogue, "phone_lines"),
          tr("No patient and no counselor has tried it out for us yet.")}},
        restsOn(catalogue, wordsOfRulesCheck(session.rulesHash())),
        network(),
        versions(session),
        limits(),
        {tr("How it is written"),
         {tr("In short sentences that most people can read after six years of school."),
          tr("Hard words have a meaning on the page where they stand."),
          meta(catalogue, "balance")}},
        {tr("How it holds up"), {meta(catalogue, "self_check"), meta(catalogue, "feedback")}},
        {tr("License"),
         {tr("Apache License 2.0. Anyone may use it, read its code, change it and pass it on."),
          tr("It comes with no warranty.")}}};
    return view;
}

} // namespace waymark::ui
