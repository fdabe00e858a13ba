// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/drawing.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"

namespace waymark::ui {

Drawing::Drawing(const QString& sentence, QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(sentence);
    // Not fixed: layouts would take the height of the hint as the most, also where the parts are
    // stacked.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

} // namespace waymark::ui
