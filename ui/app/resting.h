// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark::ui {

class Session;

/// Someone said that they feel sick right now: pages tell less, in larger text, and say that they
/// wait.
[[nodiscard]] bool isResting(const Session& session);

/// Text grows by one step, and shrinks by it when this ends. In memory only; erasing ends it.
void setResting(Session& session, bool resting);

} // namespace waymark::ui
