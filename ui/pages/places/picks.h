// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"

#include <QString>

namespace waymark::ui {

class Session;

/// The places to call of the plan: three at most, in memory like all notes. The first one is what
/// the plan begins with.
[[nodiscard]] const std::vector<NotedPlace>& picks(const Session& session);
[[nodiscard]] bool isPicked(const Session& session, const NotedPlace& place);

/// False when three are there already.
bool pickPlace(Session& session, const NotedPlace& place);
void unpickPlace(Session& session, std::size_t index);
/// Brings back what was taken off, where it stood.
void putBackPlace(Session& session, std::size_t index, const NotedPlace& place);
/// Makes it the one that the plan begins with.
void callFirst(Session& session, std::size_t index);

/// "You can pick 3. Remove one first."
[[nodiscard]] QString tooManyWords();

} // namespace waymark::ui
