// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"

#include <QString>

#include <functional>

namespace waymark::ui {

/// Hands a change of the notes to the page, with what is said about it. The part may be gone after.
using NotesEdit = std::function<void(const std::function<void(PlanNotes&)>&, const QString&)>;

} // namespace waymark::ui
