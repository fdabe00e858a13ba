// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/knowledge_folder.h"
#include "plan/plan.h"

namespace waymark::ui {

/// What a plan is made from, and what the person noted in theirs. In memory only.
struct PlanBook {
    PlanContent content;
    PlainWords plainWords;
    PlanNotes notes;
};

} // namespace waymark::ui
