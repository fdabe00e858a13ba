// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/tick_box.h"

#include "theme/spacing.h"

namespace waymark::ui {
namespace {

constexpr QSize Least(0, spacing::Target);

} // namespace

QSize TickBox::sizeHint() const {
    return QCheckBox::sizeHint().expandedTo(Least);
}

QSize TickBox::minimumSizeHint() const {
    return QCheckBox::minimumSizeHint().expandedTo(Least);
}

} // namespace waymark::ui
