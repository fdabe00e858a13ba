// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QString>
#include <QWidget>

class QGridLayout;

namespace waymark::ui {

class LinkButton;

struct AnswerRowText {
    QString name;
    QString answer;
    bool isAnswered = true; ///< false: "Not sure", "Not answered yet" in plain weight
    QString note;           ///< "could change your results"; may be empty
    QString action;         ///< "Change", "Answer"
    QString actionName;     ///< "Change past overdose"
};

/// One line of "Check your answers".
class AnswerRow : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit AnswerRow(const AnswerRowText& text, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void focusAction();

Q_SIGNALS:
    void actionRequested();

private:
    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QWidget* m_name = nullptr;
    QWidget* m_answer;
    LinkButton* m_action;
};

} // namespace waymark::ui
