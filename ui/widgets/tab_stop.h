// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QButtonGroup;

namespace waymark::ui {

/// Makes Tab reach a group where it is chosen. Qt does so only after the first visit.
void putTabStopOnChosen(const QButtonGroup& group);

} // namespace waymark::ui
