// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/fhir_sections.h"

#include "formats/fhir_names.h"
#include "formats/result_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

using nlohmann::json;

/// A narrative: one paragraph, then a list.
json narrative(const std::string& first, const std::vector<std::string>& lines) {
    std::string div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";
    if (!first.empty() || lines.empty()) {
        div += "<p>" + fhir::escaped(first.empty() ? "-" : first) + "</p>";
    }
    if (!lines.empty()) {
        div += "<ul>";
        for (const std::string& line : lines) {
            div += "<li>" + fhir::escaped(line) + "</li>";
        }
        div += "</ul>";
    }
    return {{"status", "generated"}, {"div", div + "</div>"}};
}

json code(const char* url, const std::string& value) {
    return {{"url", url}, {"valueCode", value}};
}

std::string idOf(const Standing& standing, const Decision& decision) {
    return decision.alternatives[static_cast<std::size_t>(standing.alternative)];
}

} // namespace

std::string FhirSections::text(const std::string& key) const {
    return m_texts.text(key, m_voice);
}

std::string FhirSections::rule(const Rule& which, const char* part) const {
    return m_texts.optional("rule." + which.id + '.' + part, m_voice);
}

json FhirSections::of(const Result& result) const {
    json sections = json::array();
    sections.push_back(
        {{"title", text("form.about")}, {"text", narrative(text("form.about.text"), {})}});
    if (result.isHeld()) {
        sections.push_back(stops(result));
    }
    for (const DecisionResult& each : result.decisions) {
        sections.push_back(decision(each));
    }
    return sections;
}

json FhirSections::stops(const Result& result) const {
    std::vector<std::string> list;
    for (const Rule* stop : result.stops) {
        list.push_back(rule(*stop, "because"));
    }
    return {{"title", text("form.stops")}, {"text", narrative(text("form.stops.text"), list)}};
}

json FhirSections::decision(const DecisionResult& result) const {
    const Decision& decision = *result.ranking.decision;
    const bool isRanked = result.certainty != Certainty::Abstain;
    std::vector<json> options;
    for (const Standing& standing : result.ranking.standings) {
        options.push_back(option(standing, decision, isRanked));
    }
    if (!isRanked) {
        std::ranges::sort(options, {}, [](const json& each) { return each["title"].dump(); });
    }
    json section{
        {"title", text("decision." + decision.id)},
        {"text", narrative(text(std::string("certainty.") + certaintyWord(result.certainty)), {})},
        {"section", options}};
    if (isRanked) {
        section["orderedBy"] = {
            {"coding", json::array({fhir::coding("http://terminology.hl7.org/CodeSystem/list-order",
                                                 "priority", "Sorted by Priority")})}};
    }
    return section;
}

json FhirSections::option(const Standing& standing, const Decision& decision, bool isRanked) const {
    const std::string id = idOf(standing, decision);
    const std::string name = text("option." + id + ".name");
    if (!isRanked) {
        return {{"title", name}, {"text", narrative(text("option." + id + ".short"), {})}};
    }
    const std::string fit = standing.tier == Tier::Fits
                                ? text("fit." + standing.fitWord)
                                : text(std::string("tier.") + tierWord(standing.tier));
    return {
        {"title", std::to_string(standing.rank) + ". " + name},
        {"extension", json::array({code("urn:waymark:option", id),
                                   {{"url", "urn:waymark:rank"}, {"valueInteger", standing.rank}},
                                   code("urn:waymark:tier", tierWord(standing.tier))})},
        {"text", narrative(fit, lines(standing))}};
}

std::vector<std::string> FhirSections::lines(const Standing& standing) const {
    std::vector<std::string> list;
    const auto add = [&](const std::string& line) {
        if (!line.empty()) {
            list.push_back(line);
        }
    };
    for (const Rule* out : standing.ruledOutBy) {
        add(rule(*out, "because"));
        add(rule(*out, "lift"));
    }
    for (const Reason& reason : standing.reasons) {
        const bool isFor = Fraction(0) < reason.share;
        add((isFor ? "+ " : "- ") + rule(*reason.rule, "because"));
    }
    for (const auto* rules : {&standing.first, &standing.conditions, &standing.notes}) {
        for (const Rule* each : *rules) {
            add(rule(*each, "line"));
        }
    }
    return list;
}

} // namespace waymark
