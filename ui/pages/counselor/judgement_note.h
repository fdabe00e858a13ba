// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace waymark::ui {

class ScreenPage;
class Session;

/// What a counselor finds on the options: their own order where they have one, and the way to
/// change it. Null for everyone else. The way is not there on the shared view.
[[nodiscard]] QWidget* createJudgementNote(Session& session, ScreenPage* page);

} // namespace waymark::ui
