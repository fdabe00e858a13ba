// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/place_words.h"

#include "app/places_to_call.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/places/picks.h"
#include "plan/cover.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

using Fillings = QList<std::pair<QString, QString>>;

QString filledText(const Session& session, const QString& key, const Fillings& fillings) {
    QString text = placeText(session, key);
    for (const auto& [name, value] : fillings) {
        text.replace(u'{' + name + u'}', value);
    }
    return text;
}

/// "12,176".
QString counted(std::size_t count) {
    return QLocale(QLocale::English, QLocale::UnitedStates)
        .toString(static_cast<qulonglong>(count));
}

QString factNames(const Session& session, const NotedPlace& place, FactGroup group) {
    QStringList names;
    for (const Fact& fact : facts()) {
        const bool isThere =
            place.listed && place.listed->facts.find(fact.id) != place.listed->facts.end();
        if (fact.group == group && isThere) {
            names.append(factName(session, fact));
        }
    }
    return names.join(u", "_s);
}

/// What the list does not say is to be asked.
QString orAsk(const Session& session, const QString& words) {
    return words.isEmpty() ? placeText(session, u"cover.ask"_s) : words;
}

QString coverWords(const Session& session, const NotedPlace& place) {
    switch (takesCover(place, session.questionnaire(), session.state())) {
    case TakesCover::Listed:
        return placeText(session, u"cover.listed"_s);
    case TakesCover::HelpToPay:
        return placeText(session, u"cover.help-to-pay"_s);
    case TakesCover::Ask:
        break;
    }
    return placeText(session, u"cover.ask"_s);
}

QString milesWords(const Session& session, const FoundPlace& found) {
    if (!found.miles) {
        return placeText(session, u"miles-unknown"_s);
    }
    return filledText(session, u"about-miles"_s,
                      {{u"miles"_s, QString::number(std::lround(*found.miles))}});
}

QString listedWords(const Session& session, std::optional<int> year) {
    return year ? filledText(session, u"listed"_s, {{u"year"_s, QString::number(*year)}})
                : placeText(session, u"listed-no-year"_s);
}

QStringList phonesOf(const Session& session, const NotedPlace& place) {
    QStringList phones{place.phone.empty() && place.listed ? placeText(session, u"no-phone"_s)
                                                           : toQt(place.phone)};
    if (place.listed) {
        for (const std::string& phone : place.listed->intakePhones) {
            phones.append(filledText(session, u"first-visit-phone"_s, {{u"phone"_s, toQt(phone)}}));
        }
    }
    phones.removeAll({});
    return phones;
}

void fillListed(PlaceView& view, const Session& session, const NotedPlace& place) {
    using enum FactGroup;
    view.address = toQt(place.listed->address);
    view.near = toQt(place.listed->area);
    view.listed = listedWords(session, place.listed->year);
    const QString kind = factNames(session, place, Setting);
    view.kind = kind.isEmpty() ? placeText(session, u"setting-unknown"_s) : kind;
    for (const auto& [group, key] : {std::pair(Cover, u"group.cover"_s),
                                     {Care, u"group.care"_s},
                                     {Language, u"group.language"_s}}) {
        const QString names = factNames(session, place, group);
        if (!names.isEmpty()) {
            view.more.append(placeText(session, key) + u": "_s + names);
        }
    }
}

PlaceView foundView(Session& session, const FoundPlace& found, bool isNear) {
    PlaceView view = placeView(session, noted(found.place, session.places().directory()->year()));
    if (isNear) {
        view.near += (view.near.isEmpty() ? QString() : u"\n"_s) + milesWords(session, found);
    }
    return view;
}

QStringList headWords(Session& session, const PlacesFound& found, const PlaceQuery& query) {
    using enum PlacesFound::Near;
    if (found.near == NoZip || found.near == NoCenter) {
        const bool hasCenters = session.places().directory()->hasZipCenters();
        return {placeText(session, found.near == NoZip ? u"no-zip"_s
                                   : hasCenters        ? u"no-center"_s
                                                       : u"no-centers"_s)};
    }
    if (found.total > 0) {
        return {
            filledText(session, u"count"_s,
                       {{u"total"_s, counted(found.total)},
                        {u"shown"_s, QString::number(found.places.size())}}),
            placeText(session, found.near == Known ? u"order-by-distance"_s : u"order-by-name"_s)};
    }
    if (query.withinMiles && !found.nearest.empty()) {
        return {filledText(session, u"none-near"_s,
                           {{u"miles"_s, QString::number(std::lround(*query.withinMiles))}}),
                placeText(session, u"what-to-do"_s)};
    }
    return {placeText(session, u"none"_s)};
}

} // namespace

QString placeText(const Session& session, const QString& key) {
    return session.text(u"places."_s + key);
}

QString factName(const Session& session, const Fact& fact) {
    return placeText(session, u"fact."_s + toQt(std::string(fact.id)));
}

FoundPlacesView foundPlacesView(Session& session, const PlaceQuery& query) {
    FoundPlacesView view;
    try {
        const PlacesFound found = session.places().directory()->search(query);
        const bool isNear = found.near == PlacesFound::Near::Known;
        view.head = headWords(session, found, query);
        for (const auto* places : {&found.places, &found.nearest}) {
            for (const FoundPlace& place : *places) {
                view.places.append(foundView(session, place, isNear));
            }
        }
        if (found.withoutDistance > 0) {
            view.foot = filledText(session, u"without-distance"_s,
                                   {{u"count"_s, counted(found.withoutDistance)}});
        }
    } catch (const DirectoryError& error) {
        view.head = {errorWords(session, error.problem())};
    }
    return view;
}

PlaceView placeView(const Session& session, const NotedPlace& place) {
    PlaceView view;
    view.place = place;
    view.name = toQt(place.name);
    view.kind = placeText(session, u"cover.ask"_s);
    view.medicine = orAsk(session, factNames(session, place, FactGroup::Medicine));
    view.cover = coverWords(session, place);
    view.phones = phonesOf(session, place);
    if (place.listed) {
        fillListed(view, session, place);
    } else {
        view.address = toQt(place.note);
        view.listed = placeText(session, u"by-hand"_s);
    }
    view.isPicked = isPicked(session, place);
    return view;
}

PlaceHeads placeHeads(const Session& session) {
    const auto head = [&](const char* part) {
        return placeText(session, u"column."_s + QLatin1StringView(part));
    };
    return {head("name"),  head("kind"),     head("near"),
            head("cover"), head("medicine"), head("phone")};
}

QStringList reportLines(const Session& session, const ImportReport& report) {
    QStringList lines{filledText(session, u"import.done"_s,
                                 {{u"places"_s, counted(report.places)},
                                  {u"file"_s, toQt(report.file.string())}}),
                      filledText(session, u"import.rows"_s,
                                 {{u"rows"_s, counted(report.rows)},
                                  {u"codes"_s, QString::number(report.codes)},
                                  {u"centers"_s, counted(report.zipCenters)}})};
    for (const ImportNote& note : report.notes) {
        QString line = u"• "_s + filledText(session, u"note."_s + toQt(note.code),
                                            {{u"count"_s, QString::number(note.count)}});
        QStringList where;
        for (const std::string& one : note.where) {
            where.append(toQt(one));
        }
        if (!where.isEmpty()) {
            line += u"\n   "_s + where.join(u"; "_s) +
                    (note.count > note.where.size() ? u"; …"_s : u""_s);
        }
        lines.append(line);
    }
    return lines;
}

QString errorWords(const Session& session, const DirectoryError::Problem& problem) {
    return filledText(session, u"error."_s + toQt(problem.code),
                      {{u"file"_s, toQt(problem.file)},
                       {u"where"_s, toQt(problem.where)},
                       {u"found"_s, toQt(problem.found)}});
}

} // namespace waymark::ui
