// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"

#include <QString>

class QAbstractButton;

namespace waymark::ui {

struct ChoiceText {
    QString label;
    QString hint;  ///< a second line; may be empty
    QString digit; ///< the key that picks it, shown in counselor voice; may be empty
};

class TextLabel;

/// What answer cards and tick cards share: the whole row presses the control inside.
class ChoiceCard : public Card {
    Q_OBJECT

public:
    [[nodiscard]] QString label() const;
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    void pick();   ///< as a press on the row: focus, then check or toggle
    void beSlim(); ///< no taller than a button, to stand in a row with some

Q_SIGNALS:
    void toggled(bool checked);

protected:
    ChoiceCard(QAbstractButton* control, const ChoiceText& text, QWidget* parent);
    [[nodiscard]] QAbstractButton* control() const { return m_control; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void build(const ChoiceText& text);
    void refresh();

    QAbstractButton* m_control;
    TextLabel* m_label = nullptr;
    bool m_isHovered = false;
    bool m_isSlim = false;
};

} // namespace waymark::ui
