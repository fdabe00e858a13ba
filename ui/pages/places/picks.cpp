// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/picks.h"

#include "app/plan_book.h"
#include "app/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace waymark::ui {

namespace {

/// The task of the plan that the places belong to.
constexpr const char* Task = "places";

/// Changes the places; a task that had not begun has begun with that.
void change(Session& session, const std::function<void(PlanNotes&)>& edit) {
    PlanNotes notes = session.planBook().notes;
    edit(notes);
    TaskStatus& status = notes.statuses[Task];
    status = status == TaskStatus::NotStarted ? TaskStatus::Started : status;
    session.setPlanNotes(notes);
}

} // namespace

const std::vector<NotedPlace>& picks(const Session& session) {
    return session.planBook().notes.places;
}

bool isPicked(const Session& session, const NotedPlace& place) {
    return std::ranges::any_of(picks(session),
                               [&](const NotedPlace& picked) { return picked.isSamePlace(place); });
}

bool pickPlace(Session& session, const NotedPlace& place) {
    if (picks(session).size() >= PlanNotes::MostPlaces) {
        return false;
    }
    change(session, [&](PlanNotes& notes) { notes.addPlace(place); });
    return true;
}

void unpickPlace(Session& session, std::size_t index) {
    change(session, [index](PlanNotes& notes) {
        notes.places.erase(notes.places.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

void putBackPlace(Session& session, std::size_t index, const NotedPlace& place) {
    change(session, [&](PlanNotes& notes) {
        const auto at = std::min(index, notes.places.size());
        notes.places.insert(notes.places.begin() + static_cast<std::ptrdiff_t>(at), place);
    });
}

void callFirst(Session& session, std::size_t index) {
    change(session, [index](PlanNotes& notes) {
        const auto first = notes.places.begin();
        const auto chosen = first + static_cast<std::ptrdiff_t>(index);
        std::rotate(first, chosen, chosen + 1);
    });
}

QString tooManyWords() {
    return QCoreApplication::translate("Picks", "You can pick %1. Remove one first.")
        .arg(PlanNotes::MostPlaces);
}

} // namespace waymark::ui
