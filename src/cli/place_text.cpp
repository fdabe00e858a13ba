// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/place_text.h"

#include "cli/text_wrap.h"
#include "texts/joined.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace waymark::cli {

namespace {

constexpr const char* Indent = "     ";

/// Lists nobody addresses: the same in all voices.
std::string said(const Texts& texts, const std::string& key, const Texts::Fillings& fillings = {}) {
    return texts.text("places." + key, Voice::Self, fillings);
}

std::string factNames(FactSet set, FactGroup group, const Texts& texts) {
    std::vector<std::string> names;
    for (const Fact& fact : facts()) {
        if (fact.group == group && set.has(fact.id)) {
            names.push_back(said(texts, "fact." + std::string(fact.id)));
        }
    }
    return joined(names, ", ");
}

std::string milesWords(const FoundPlace& found, const Texts& texts) {
    if (!found.miles) {
        return said(texts, "miles-unknown");
    }
    return said(texts, "about-miles", {{"miles", std::to_string(std::lround(*found.miles))}});
}

std::string listedWords(const Directory& directory, const Texts& texts) {
    return directory.year() ? said(texts, "listed", {{"year", std::to_string(*directory.year())}})
                            : said(texts, "listed-no-year");
}

std::string block(const FoundPlace& found, bool isNear, const Directory& directory,
                  const Texts& texts) {
    const Place& place = found.place;
    std::string text = '\n' + place.name + (place.unit.empty() ? "" : ", " + place.unit) + '\n';
    text += wrapped(addressLine(place) + (isNear ? "; " + milesWords(found, texts) : ""), Indent);
    text += wrapped(place.phone.empty() ? said(texts, "no-phone") : place.phone, Indent);
    for (const std::string& phone : place.intakePhones) {
        text += wrapped(said(texts, "first-visit-phone", {{"phone", phone}}), Indent);
    }
    const std::string setting = factNames(place.facts, FactGroup::Setting, texts);
    text += wrapped(setting.empty() ? said(texts, "setting-unknown") : setting, Indent);
    for (const auto& [group, key] : {std::pair(FactGroup::Medicine, "group.medicine"),
                                     {FactGroup::Cover, "group.cover"},
                                     {FactGroup::Care, "group.care"},
                                     {FactGroup::Language, "group.language"}}) {
        if (const std::string names = factNames(place.facts, group, texts); !names.empty()) {
            text += wrapped(names, Indent + said(texts, key) + ": ");
        }
    }
    return text + wrapped(listedWords(directory, texts), Indent);
}

nlohmann::json placeAsJson(const FoundPlace& found, const Directory& directory) {
    const Place& place = found.place;
    nlohmann::json ids = nlohmann::json::array();
    for (const Fact& fact : facts()) {
        if (place.facts.has(fact.id)) {
            ids.push_back(fact.id);
        }
    }
    nlohmann::json written{{"id", place.id},
                           {"name", place.name},
                           {"unit", place.unit},
                           {"street", place.street},
                           {"city", place.city},
                           {"state", place.state},
                           {"zip", place.zip},
                           {"phone", place.phone},
                           {"facts", ids},
                           {"intake_phones", place.intakePhones},
                           {"services", place.services}};
    written["miles"] = found.miles ? nlohmann::json(*found.miles) : nlohmann::json();
    written["year"] = directory.year() ? nlohmann::json(*directory.year()) : nlohmann::json();
    return written;
}

std::string noteText(const ImportNote& note, const Texts& texts) {
    return said(texts, "note." + note.code, {{"count", std::to_string(note.count)}});
}

} // namespace

std::string importAsText(const ImportReport& report, const Texts& texts) {
    std::string text =
        wrapped(said(texts, "import.done",
                     {{"places", std::to_string(report.places)}, {"file", report.file.string()}}),
                "");
    text += wrapped(said(texts, "import.rows",
                         {{"rows", std::to_string(report.rows)},
                          {"codes", std::to_string(report.codes)},
                          {"centers", std::to_string(report.zipCenters)}}),
                    "");
    for (const ImportNote& note : report.notes) {
        text += wrapped(noteText(note, texts), "*  ");
        if (!note.where.empty()) {
            const char* more = note.count > note.where.size() ? "; ..." : "";
            text += wrapped(joined(note.where, "; ") + more, Indent);
        }
    }
    return text + wrapped(said(texts, "willing"), "");
}

nlohmann::json importAsJson(const ImportReport& report, const Texts& texts) {
    nlohmann::json notes = nlohmann::json::array();
    for (const ImportNote& note : report.notes) {
        notes.push_back({{"code", note.code},
                         {"count", note.count},
                         {"where", note.where},
                         {"text", noteText(note, texts)}});
    }
    return {{"waymark_places_import", 1},
            {"rows", report.rows},
            {"places", report.places},
            {"codes", report.codes},
            {"zip_centers", report.zipCenters},
            {"year", report.year ? nlohmann::json(*report.year) : nlohmann::json()},
            {"file", report.file.string()},
            {"notes", notes}};
}

std::string foundAsText(const PlacesFound& found, const PlaceQuery& query,
                        const Directory& directory, const Texts& texts) {
    using enum PlacesFound::Near;
    if (found.near == NoZip || found.near == NoCenter) {
        const bool hasCenters = directory.hasZipCenters();
        return wrapped(said(texts, found.near == NoZip ? "no-zip"
                                   : hasCenters        ? "no-center"
                                                       : "no-centers"),
                       "");
    }
    const bool isNear = found.near == Known;
    std::string text;
    if (found.total > 0) {
        text = wrapped(said(texts, "count",
                            {{"total", std::to_string(found.total)},
                             {"shown", std::to_string(found.places.size())}}),
                       "");
        text += wrapped(said(texts, isNear ? "order-by-distance" : "order-by-name"), "");
    } else if (isNear && query.withinMiles && !found.nearest.empty()) {
        const auto reach = std::to_string(std::lround(*query.withinMiles));
        text = wrapped(said(texts, "none-near", {{"miles", reach}}), "") +
               wrapped(said(texts, "what-to-do"), "");
    } else {
        text = wrapped(said(texts, "none"), "");
    }
    for (const auto* places : {&found.places, &found.nearest}) {
        for (const FoundPlace& one : *places) {
            text += block(one, isNear, directory, texts);
        }
    }
    if (found.withoutDistance > 0) {
        text += '\n' + wrapped(said(texts, "without-distance",
                                    {{"count", std::to_string(found.withoutDistance)}}),
                               "");
    }
    return text;
}

nlohmann::json foundAsJson(const PlacesFound& found, const Directory& directory) {
    static constexpr const char* NearWords[] = {"not-asked", "known", "no-zip", "no-center"};
    nlohmann::json json{{"waymark_places", 1},
                        {"near", NearWords[static_cast<std::size_t>(found.near)]},
                        {"total", found.total},
                        {"without_distance", found.withoutDistance},
                        {"places", nlohmann::json::array()},
                        {"nearest", nlohmann::json::array()}};
    json["year"] = directory.year() ? nlohmann::json(*directory.year()) : nlohmann::json();
    for (const FoundPlace& one : found.places) {
        json["places"].push_back(placeAsJson(one, directory));
    }
    for (const FoundPlace& one : found.nearest) {
        json["nearest"].push_back(placeAsJson(one, directory));
    }
    return json;
}

std::string errorText(const DirectoryError& error, const Texts& texts) {
    const DirectoryError::Problem& problem = error.problem();
    return said(texts, "error." + problem.code,
                {{"file", problem.file}, {"where", problem.where}, {"found", problem.found}});
}

} // namespace waymark::cli
