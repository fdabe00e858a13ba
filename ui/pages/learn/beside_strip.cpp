// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/beside_strip.h"

#include "pages/learn/learn_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/frame_window.h"

#include <QAbstractButton>
#include <QGridLayout>

namespace waymark::ui {

namespace {

constexpr int StripWidth = 230;

} // namespace

BesideStrip::BesideStrip(QWidget* strip, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_strip(strip) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::XLarge);
    m_grid->setVerticalSpacing(spacing::Medium);
    connect(&theme(), &Theme::changed, this, &BesideStrip::arrange);
}

void BesideStrip::setPart(QWidget* part) {
    if (m_part != nullptr) {
        m_grid->removeWidget(m_part);
        m_part->hide();
        m_part->deleteLater();
    }
    m_part = part;
    arrange();
    const auto buttons = m_strip->findChildren<QAbstractButton*>();
    if (!buttons.isEmpty()) {
        tabThrough(buttons.last(), m_part);
    }
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(m_part);
    }
}

void BesideStrip::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    arrange();
}

void BesideStrip::arrange() {
    const bool isWide = m_mode == LayoutMode::Wide;
    m_grid->removeWidget(m_strip);
    m_strip->setMinimumWidth(isWide ? theme().type().scaled(StripWidth) : 0);
    m_strip->setMaximumWidth(isWide ? theme().type().scaled(StripWidth) : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_strip, 0, 0);
    if (m_part != nullptr) {
        m_grid->removeWidget(m_part);
        m_grid->addWidget(m_part, isWide ? 0 : 1, isWide ? 1 : 0);
    }
    m_grid->setColumnStretch(0, isWide ? 0 : 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
    m_grid->setRowStretch(0, isWide ? 1 : 0);
    m_grid->setRowStretch(1, isWide ? 0 : 1);
}

} // namespace waymark::ui
