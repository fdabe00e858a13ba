// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

class Button;
class TextLabel;

/// The bottom row: the main button at the left, others after it, Get help now far right.
class FrameFooter : public QWidget {
    Q_OBJECT

public:
    explicit FrameFooter(QWidget* parent = nullptr);

    void setButtons(const QString& primary, const QStringList& secondary);
    void setPrimaryEnabled(bool enabled);
    void setNote(const QString& words);     ///< beside help, where there is room; empty: none
    [[nodiscard]] bool canContinue() const; ///< the main button is there and on
    void setLayoutMode(LayoutMode mode);

    /// Puts the buttons that do not fit `width` into `overflow`, at the end of the page.
    void fit(int width, QWidget* overflow);
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void primaryRequested();
    void secondaryRequested(int index);
    void helpRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LayoutMode m_mode = LayoutMode::Wide;
    QHBoxLayout* m_row;
    Button* m_primary;
    QList<Button*> m_secondary;
    TextLabel* m_note;
    Button* m_help;
};

} // namespace waymark::ui
