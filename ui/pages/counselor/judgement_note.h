// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;
class QWidget;

namespace waymark::ui {

class ScreenPage;
class Session;

/// What a counselor finds on the options: their own order where they have one, and the way to
/// change it. Null for everyone else. The way is not there on the shared view.
/// The order the counselor set by hand, with the reason; null where there is none.
[[nodiscard]] QWidget* createJudgementNote(Session& session, ScreenPage* page);

/// What the way to setting one is called; empty where it is not offered, or was taken already.
[[nodiscard]] QString judgementWay(Session& session);

} // namespace waymark::ui
