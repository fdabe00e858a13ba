// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

class QWidget;

namespace waymark::ui {

class ScreenPage;
class Session;

/// The page for a route. Never null.
[[nodiscard]] ScreenPage* createPage(const Route& route, Session& session, QWidget* parent);

} // namespace waymark::ui
