// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDir;
class QSize;

namespace waymark {
struct Case;
}

namespace waymark::ui {

class Session;

/// Shows every screen in the real window and writes its picture; false when one cannot be written.
[[nodiscard]] bool walkScreens(Session& session, const Case& shown, const QDir& folder,
                               const QSize& size);

} // namespace waymark::ui
