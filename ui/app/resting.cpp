// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/resting.h"

#include "app/session.h"
#include "theme/theme.h"

#include <QVariant>

namespace waymark::ui {

namespace {

constexpr char RestingProperty[] = "isResting";
constexpr char GrownProperty[] = "restingGrown";
constexpr int LargerBy = 10;

} // namespace

bool isResting(const Session& session) {
    return session.property(RestingProperty).toBool();
}

void setResting(Session& session, bool resting) {
    if (resting == isResting(session)) {
        return;
    }
    session.setProperty(RestingProperty, resting);
    const int before = theme().settings().zoomPercent;
    // Text that was as large as can be did not grow, and does not shrink.
    theme().zoomBy(resting ? LargerBy : -session.property(GrownProperty).toInt());
    session.setProperty(GrownProperty, resting ? theme().settings().zoomPercent - before : 0);
}

} // namespace waymark::ui
