// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/dot_array.h"
#include "widgets/layout_mode.h"

#include <QList>

class QGridLayout;

namespace waymark::ui {

/// How many of how many people, as dots and in a sentence.
struct RateView {
    DotCount count;
    QString sentence;
    QString event;    ///< what a full dot stands for: "finished their stay"
    QString notEvent; ///< what a ring stands for: "did not"
};

/// One block of dots for each rate, side by side where there is room, with its sentence above.
class RateDots : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit RateDots(const QList<RateView>& rates, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

private:
    void arrange();

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QList<QWidget*> m_sentences;
    QList<QWidget*> m_dots;
    QList<QWidget*> m_keys;
};

} // namespace waymark::ui
