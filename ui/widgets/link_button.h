// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/button.h"

namespace waymark::ui {

/// An underlined text link with a 44 px target.
class LinkButton : public Button {
    Q_OBJECT

public:
    /// `accessibleName` says the whole thing ("Read more: Outpatient care"); empty: the text.
    explicit LinkButton(const QString& text, const QString& accessibleName = {},
                        QWidget* parent = nullptr);

    void setTone(Token tone); ///< a link on a caution banner takes the banner's ink

protected:
    [[nodiscard]] QColor inkColor() const override;
    [[nodiscard]] int sidePadding() const override;
    [[nodiscard]] bool isCentered() const override { return false; }
    void paintSurface(QPainter& painter) const override;
    [[nodiscard]] QFont inkFont() const override;

private:
    Token m_tone = Token::Link;
};

} // namespace waymark::ui
