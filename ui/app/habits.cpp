// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/habits.h"

#include "widgets/frame_window.h"

#include <QVariant>

namespace waymark::ui {

namespace {

constexpr char HabitsProperty[] = "waymarkHabits";

} // namespace

Habits habitsOf(const QWidget* part) {
    const QVariant kept = part->window()->property(HabitsProperty);
    return kept.isValid() ? kept.value<Habits>() : Habits();
}

void setHabits(QWidget* part, const Habits& habits) {
    part->window()->setProperty(HabitsProperty, QVariant::fromValue(habits));
    if (auto* frame = qobject_cast<FrameWindow*>(part->window())) {
        frame->setShiftHides(habits.shiftHides);
    }
}

} // namespace waymark::ui
