// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/rule.h"

#include "theme/theme.h"

#include <QPainter>

namespace waymark::ui {

Rule::Rule(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(1);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().color(Token::Divider));
}

} // namespace waymark::ui
