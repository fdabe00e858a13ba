// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"

#include <QString>

namespace waymark::ui {

class TextLabel;

/// A few words with a bar at their left: what has just moved, how firm it is.
class BarNote : public Card {
    Q_OBJECT

public:
    explicit BarNote(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void setText(const QString& text); ///< hidden while there is none
    [[nodiscard]] QString text() const;

private:
    TextLabel* m_heading;
    TextLabel* m_text;
};

} // namespace waymark::ui
