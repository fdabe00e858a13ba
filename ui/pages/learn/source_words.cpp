// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/source_words.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/learn/end_date.h"
#include "widgets/tr.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qsizetype MostShort = 2;
constexpr qsizetype LongName = 24;

/// "Wakeman SE, Larochelle MR, et al." is "Wakeman and others"; a long name is its initials.
QString shortName(const QString& name) {
    static const QRegularExpression author(u"^([\\p{L}' -]+?) [A-Z]{1,3}(,|$)"_s);
    if (const auto match = author.match(name); match.hasMatch()) {
        return match.captured(2).isEmpty() ? match.captured(1)
                                           : tr("%1 and others").arg(match.captured(1));
    }
    static const QRegularExpression initials(u"\\(([A-Z][A-Za-z&-]+)\\)"_s);
    const auto match = initials.match(name);
    return match.hasMatch() && name.size() > LongName ? match.captured(1) : name;
}

QString yearOf(const Source& source) {
    return source.year ? QString::number(*source.year) : tr("no year");
}

QString statusWords(const std::string& status) {
    if (status == "seen") {
        return tr("We read it.");
    }
    if (status == "seen-in-part") {
        return tr("We read part of it.");
    }
    return status == "second-hand" ? tr("We read about it in another source.")
                                   : tr("Not yet checked by us.");
}

QString kindOfSource(const std::string& kind) {
    static const QHash<QString, const char*> words{
        {u"guideline"_s, QT_TRANSLATE_NOOP("SourceWords", "Guideline.")},
        {u"trial"_s, QT_TRANSLATE_NOOP("SourceWords", "Trial.")},
        {u"review"_s, QT_TRANSLATE_NOOP("SourceWords", "Review of studies.")},
        {u"cohort"_s, QT_TRANSLATE_NOOP("SourceWords", "Study of records.")},
        {u"law-or-agency"_s, QT_TRANSLATE_NOOP("SourceWords", "Law or public office.")},
        {u"label"_s, QT_TRANSLATE_NOOP("SourceWords", "Leaflet of a medicine.")},
        {u"secondary"_s, QT_TRANSLATE_NOOP("SourceWords", "Told by another source.")},
        {u"commercial"_s, QT_TRANSLATE_NOOP("SourceWords", "Page of a business.")}};
    const char* word = words.value(toQt(kind));
    return word == nullptr ? QString() : tr(word);
}

/// Who, what, when, what kind, how we read it, when we last looked, and where it is.
QString fullWords(const Source& source) {
    if (source.id == "general-knowledge") {
        return tr("General knowledge. We opened no source for it.");
    }
    if (source.kind == "judgement") {
        return tr("Our own judgment. No study or guideline says it in these words.");
    }
    QStringList words{
        tr("%1: %2. %3.")
            .arg(toQt(source.organisationOrAuthors), toQt(source.title), yearOf(source)),
        kindOfSource(source.kind), statusWords(source.status)};
    if (source.status != "known") {
        words.append(tr("Last checked: %1.").arg(dayWords(toQt(source.checked))));
    }
    words.append(toQt(source.address));
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

QString shortSources(Session& session, const std::vector<std::string>& ids) {
    const Catalogue* catalogue = session.catalogue();
    QStringList names;
    for (const std::string& id : ids) {
        const auto source = catalogue == nullptr ? std::nullopt : catalogue->source(id);
        // A judgement of our own has no one to name: the basis says it.
        if (source && source->kind != "judgement" && names.size() < MostShort) {
            names.append(
                tr("%1, %2").arg(shortName(toQt(source->organisationOrAuthors)), yearOf(*source)));
        }
    }
    names.removeDuplicates();
    return names.join(u"; "_s);
}

QStringList sourceLines(Session& session, const std::vector<std::string>& ids) {
    const Catalogue* catalogue = session.catalogue();
    QStringList lines;
    for (const std::string& id : ids) {
        const auto source = catalogue == nullptr ? std::nullopt : catalogue->source(id);
        if (!source) {
            continue;
        }
        const QString line = fullWords(*source);
        const QString ended = endWords(*source, QDate::currentDate());
        lines.append(ended.isEmpty() ? line : line + u' ' + ended);
    }
    lines.removeDuplicates();
    return lines;
}

QStringList endedAmong(Session& session, const std::vector<std::string>& ids, const QDate& today) {
    const Catalogue* catalogue = session.catalogue();
    QStringList lines;
    for (const std::string& id : ids) {
        const auto source = catalogue == nullptr ? std::nullopt : catalogue->source(id);
        const QString line = source ? endWords(*source, today) : QString();
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace waymark::ui
