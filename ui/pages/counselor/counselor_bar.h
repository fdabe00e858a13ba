// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "widgets/layout_mode.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace waymark::ui {

class Button;
class TextLabel;

/// The row under the header that only a counselor has: the client's label, the six steps, the
/// shared view. In the shared view it says who chooses, and no more.
class CounselorBar : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit CounselorBar(QWidget* parent = nullptr);

    void fill(const QString& label, Screen screen, bool isShared);
    /// The client chooses now, or the counselor again.
    void passMouse();
    void setLayoutMode(LayoutMode mode) override;

Q_SIGNALS:
    void stepChosen(int step); ///< 1 to 6
    void clientsRequested();
    void sharedToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString stepName(int step) const;

    LayoutMode m_mode = LayoutMode::Wide;
    QString m_label;
    int m_step = 0;
    bool m_isShared = false;
    bool m_clientChooses = true;
    QHBoxLayout* m_row;
    Button* m_clients;
    TextLabel* m_cue;
    QList<Button*> m_steps;
    Button* m_pass;
    Button* m_shared;
};

} // namespace waymark::ui
