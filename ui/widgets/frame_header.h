// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

class Button;
class TextLabel;

/// The top row of the window: Back, where we are, Text and colors, Hide now.
class FrameHeader : public QWidget {
    Q_OBJECT

public:
    explicit FrameHeader(QWidget* parent = nullptr);

    void setStep(const QString& words, const QString& shortWords);
    void setBackEnabled(bool enabled);
    [[nodiscard]] bool isBackEnabled() const;
    void setLayoutMode(LayoutMode mode);
    void setToolsShown(bool shown); ///< Text and colors
    void setHideProgress(int presses);
    void setHideKeyWords(const QString& words);     ///< "Shift ×3"
    [[nodiscard]] QList<QWidget*> tabStops() const; ///< Back, Hide, Text and colors

Q_SIGNALS:
    void backRequested();
    void settingsRequested();
    void hideRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    LayoutMode m_mode = LayoutMode::Wide;
    QString m_step;
    QString m_shortStep;
    QString m_hideKey;
    QHBoxLayout* m_row;
    Button* m_back;
    TextLabel* m_stepLabel;
    Button* m_settings;
    Button* m_hide;
};

} // namespace waymark::ui
