// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/counselor_bar.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace waymark::ui {

namespace {

/// Of the room that is left: nearly all, so that it stays one line.
constexpr int CueShare = 100;

} // namespace

CounselorBar::CounselorBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_clients(new Button({}))
    , m_cue(new TextLabel(TextRole::CardTitle))
    , m_pass(new Button({}))
    , m_shared(new Button({})) {
    m_row->setSpacing(spacing::XSmall);
    m_row->addWidget(m_clients);
    m_row->addWidget(m_cue, CueShare, Qt::AlignVCenter);
    for (int step = 1; step <= StepCount; ++step) {
        auto* button = new Button({}, ButtonKind::Flat);
        button->setCheckable(true);
        connect(button, &Button::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        m_steps.append(button);
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
    m_row->addWidget(m_pass);
    m_row->addSpacing(spacing::XSmall);
    m_row->addWidget(m_shared);
    connect(m_clients, &Button::clicked, this, &CounselorBar::clientsRequested);
    connect(m_pass, &Button::clicked, this, &CounselorBar::passMouse);
    connect(m_shared, &Button::clicked, this, &CounselorBar::sharedToggled);
    refresh();
}

void CounselorBar::fill(const QString& label, Screen screen, bool isShared) {
    m_label = label;
    m_step = stepOf(screen);
    m_clientChooses = m_clientChooses || !isShared;
    m_isShared = isShared;
    refresh();
}

void CounselorBar::passMouse() {
    m_clientChooses = !m_clientChooses;
    refresh();
}

void CounselorBar::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    refresh();
}

QString CounselorBar::stepName(int step) const {
    const std::array names{tr("Welcome"), tr("Answers"), tr("Check"),
                           tr("Matters"), tr("Options"), tr("Plan")};
    return names[static_cast<std::size_t>(step - 1)];
}

void CounselorBar::refresh() {
    const bool isWide = m_mode == LayoutMode::Wide;
    const int side = isWide ? spacing::Margin : spacing::Large;
    m_row->setContentsMargins(side, 2, side, 3);
    m_clients->setVisible(!m_isShared);
    m_clients->setText(m_label);
    m_clients->setAccessibleName(tr("Clients. Now: %1").arg(m_label));
    m_cue->setVisible(m_isShared);
    m_cue->setPlainText(m_clientChooses ? tr("The client is choosing") : tr("You are choosing"));
    for (int step = 1; step <= StepCount; ++step) {
        Button* button = m_steps[step - 1];
        button->setVisible(!m_isShared);
        button->setText(isWide ? tr("%1 %2").arg(step).arg(stepName(step)) : QString::number(step));
        button->setKind(step == m_step ? ButtonKind::Secondary : ButtonKind::Flat);
        button->setChecked(step == m_step);
        button->setAccessibleName(tr("Step %1: %2").arg(step).arg(stepName(step)));
    }
    m_pass->setVisible(m_isShared);
    m_pass->setText(tr("Pass the mouse"));
    m_pass->setTailText(tr("M"));
    m_shared->setText(m_isShared ? tr("End shared view") : tr("Shared view"));
    m_shared->setTailText(tr("F11"));
}

void CounselorBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void CounselorBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::SurfaceAlt));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(Token::Divider));
}

} // namespace waymark::ui
