// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/icons.h"
#include "theme/type_scale.h"

#include <QWidget>

namespace waymark::ui {

/// A line icon beside its word; screen readers skip it.
class IconView : public QWidget {
    Q_OBJECT

public:
    /// `line`: the role of the text beside it, whose first line it is level with.
    explicit IconView(Icon icon, Token tone = Token::Text2, TextRole line = TextRole::Hint);

    void setIcon(Icon icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Token m_tone;
    TextRole m_line;
};

} // namespace waymark::ui
