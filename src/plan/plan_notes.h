// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

/// How far a person is with a task of their plan.
enum class TaskStatus { NotStarted, Started, Done };

/// What was seen of one point at a visited place.
enum class VisitMark { No, NotSure, Yes };

/// What the public directory says of a place. It is noted with the place, so that a plan outlives
/// the directory.
struct ListedPlace {
    static constexpr std::size_t MostPhones = 10;
    static constexpr std::size_t MostFacts = 100;

    /// Street, city, state and ZIP in one line.
    std::string address;
    /// City and state.
    std::string area;
    /// Numbers for a first visit.
    std::vector<std::string> intakePhones;
    /// What it offers, by the ids of place_facts.h.
    std::set<std::string, std::less<>> facts;
    /// The year of the list; nothing: not known.
    std::optional<int> year;

    friend bool operator==(const ListedPlace&, const ListedPlace&) = default;
};

/// A place to call, as the person noted it, by hand or from the directory.
struct NotedPlace {
    std::string name;
    std::string phone;
    std::string note;
    /// What was seen there, by the id of a line of the visit list.
    std::map<std::string, VisitMark, std::less<>> marks;
    /// Nothing: added by hand, so that only name, phone and note are known.
    std::optional<ListedPlace> listed = std::nullopt;

    /// Whether it is the same place, whatever was noted and seen there.
    [[nodiscard]] bool isSamePlace(const NotedPlace& other) const {
        return name == other.name && phone == other.phone &&
               listed.has_value() == other.listed.has_value() &&
               (!listed || listed->address == other.listed->address);
    }

    friend bool operator==(const NotedPlace&, const NotedPlace&) = default;
};

/// "If this happens, then I do that", in the person's own words.
struct IfThen {
    std::string when;
    std::string then;

    friend bool operator==(const IfThen&, const IfThen&) = default;
};

/// What a person noted in their plan. It is kept beside their answers, in memory only. Ids that the
/// plan no longer has are kept and shown nowhere.
struct PlanNotes {
    static constexpr std::size_t MostPlaces = 3;
    static constexpr std::size_t MostIfThens = 20;
    /// Longest text a person can note in one place, in bytes.
    static constexpr std::size_t LongestText = 2000;

    /// Options that were put in the plan.
    std::set<std::string, std::less<>> options;
    std::map<std::string, TaskStatus, std::less<>> statuses;
    /// The person's own words for a line, by "task.line"; empty words: the line was taken out.
    std::map<std::string, std::string, std::less<>> ownWords;
    std::vector<NotedPlace> places;
    std::vector<IfThen> ifThens;
    /// The first day of care as 2026-12-01; empty: not known.
    std::string startDay;

    /// False when there are MostPlaces already.
    bool addPlace(NotedPlace place) {
        if (places.size() >= MostPlaces) {
            return false;
        }
        places.push_back(std::move(place));
        return true;
    }

    [[nodiscard]] bool isEmpty() const { return *this == PlanNotes{}; }
    friend bool operator==(const PlanNotes&, const PlanNotes&) = default;
};

} // namespace waymark
