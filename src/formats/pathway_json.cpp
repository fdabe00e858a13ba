// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/pathway_json.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr int LongestDays = 36500;

class PlanReader {
public:
    PlanReader(const JsonCursor& cursor, const RuleBase& rules,
               const std::vector<std::string>& sources)
        : m_cursor(cursor)
        , m_rules(rules)
        , m_sources(sources) {}

    [[nodiscard]] PathwayPlan read() {
        m_cursor.allowOnly({"format", "note", "decisions", "with_kind", "light_kinds",
                            "keep_going_with", "first_days", "main_treatment", "step_down",
                            "keep_going"});
        if (!readDecisions()) {
            return m_plan;
        }
        m_plan.withKind = readAlternatives("with_kind", m_plan.setting);
        m_plan.lightKinds = readAlternatives("light_kinds", m_plan.kind);
        m_plan.keepGoingWith = m_cursor.number("keep_going_with", 1, 8);
        m_plan.firstDays = readPhase("first_days");
        m_plan.stepDown = readPhase("step_down");
        m_plan.keepGoing = readPhase("keep_going");
        readMainTreatment();
        return m_plan;
    }

private:
    [[nodiscard]] const std::vector<std::string>& alternatives(int decision) const {
        return m_rules.decisions[static_cast<std::size_t>(decision)].alternatives;
    }

    bool readDecisions() {
        const auto member = m_cursor.require("decisions");
        if (!member || !member->allowOnly({"setting", "kind", "medicine", "aftercare"})) {
            return false;
        }
        std::vector<std::string> ids;
        std::ranges::transform(m_rules.decisions, std::back_inserter(ids), &Decision::id);
        bool isWhole = true;
        const auto read = [&](const char* key, int& decision) {
            const auto named = member->require(key);
            const auto place =
                named ? named->oneOf(ids, "a decision", "unknown-decision") : std::nullopt;
            decision = static_cast<int>(place.value_or(0));
            isWhole = isWhole && place;
        };
        read("setting", m_plan.setting);
        read("kind", m_plan.kind);
        read("medicine", m_plan.medicine);
        read("aftercare", m_plan.aftercare);
        return isWhole;
    }

    [[nodiscard]] std::uint32_t readAlternatives(const char* key, int decision) const {
        std::uint32_t bits = 0;
        for (const JsonCursor& item : m_cursor.list(key)) {
            if (const auto place =
                    item.oneOf(alternatives(decision), "an alternative", "unknown-alternative")) {
                bits |= 1U << *place;
            }
        }
        return bits;
    }

    [[nodiscard]] PhaseLength readPhase(const char* key) const {
        const auto member = m_cursor.require(key);
        if (!member || !member->allowOnly({"low", "high", "usual", "sources"})) {
            return {};
        }
        return readLength(*member);
    }

    [[nodiscard]] PhaseLength readLength(const JsonCursor& cursor) const {
        PhaseLength length;
        length.low = cursor.number("low", 0, LongestDays);
        if (const auto high = cursor.find("high")) {
            length.high = high->asNumber(1, LongestDays);
        }
        length.usual = cursor.number("usual", 1, LongestDays);
        if (length.usual < length.low || (length.high && length.usual > *length.high)) {
            cursor.report("wrong-order", "\"low\", \"usual\" and \"high\" in this order");
        }
        readSources(cursor);
        return length;
    }

    void readSources(const JsonCursor& cursor) const {
        const std::vector<JsonCursor> items = cursor.list("sources");
        if (items.empty()) {
            cursor.report("empty-list", "at least one source");
        }
        for (const JsonCursor& item : items) {
            (void)item.oneOf(m_sources, "an id of catalogue/sources.json", "unknown-source");
        }
    }

    /// One entry for each setting, and one for a kind that takes another time.
    void readMainTreatment() {
        const std::vector<std::string>& settings = alternatives(m_plan.setting);
        const std::vector<std::string>& kinds = alternatives(m_plan.kind);
        std::vector<std::string> words = settings;
        words.insert(words.end(), kinds.begin(), kinds.end());
        std::vector<std::optional<PhaseLength>> lengths(words.size());
        for (const JsonCursor& item : m_cursor.list("main_treatment")) {
            item.allowOnly({"option", "low", "high", "usual", "sources"});
            const auto named = item.require("option");
            const auto place = named ? named->oneOf(words, "a setting or a kind of outpatient care",
                                                    "unknown-alternative")
                                     : std::nullopt;
            if (place && lengths[*place]) {
                item.report("duplicate-id", "one entry for each option");
            } else if (place) {
                lengths[*place] = readLength(item);
            }
        }
        for (std::size_t i = 0; i < settings.size(); ++i) {
            if (!lengths[i]) {
                m_cursor.report("missing-key",
                                "a length of the main treatment for \"" + settings[i] + '"');
            }
            m_plan.main.push_back(lengths[i].value_or(PhaseLength{}));
        }
        m_plan.kindLengths.assign(lengths.begin() + static_cast<std::ptrdiff_t>(settings.size()),
                                  lengths.end());
    }

    const JsonCursor& m_cursor;
    const RuleBase& m_rules;
    const std::vector<std::string>& m_sources;
    PathwayPlan m_plan;
};

} // namespace

PathwayPlan readPathwayPlan(const JsonCursor& cursor, const RuleBase& rules,
                            const std::vector<std::string>& sources) {
    return PlanReader(cursor, rules, sources).read();
}

} // namespace waymark
