// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/help/get_help_view.h"
#include "widgets/card.h"

namespace waymark::ui {

class LinkButton;
class TextLabel;

/// One sign of danger: a closed row, or its steps.
class HelpPanel : public Card {
    Q_OBJECT

public:
    explicit HelpPanel(const HelpPanelText& text, QWidget* parent = nullptr);

    [[nodiscard]] const QString& digit() const { return m_digit; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    void focusTitle();

Q_SIGNALS:
    void openRequested();

private:
    [[nodiscard]] QWidget* createRow(const HelpPanelText& text);
    [[nodiscard]] QWidget* createBody(const HelpPanelText& text);

    QString m_digit;
    bool m_isSigns;
    bool m_isOpen = false;
    TextLabel* m_title;
    QWidget* m_row;
    QWidget* m_body;
};

} // namespace waymark::ui
