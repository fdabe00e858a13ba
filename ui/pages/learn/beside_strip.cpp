// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/beside_strip.h"

#include "pages/learn/learn_parts.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/frame_window.h"
#include "widgets/link_button.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int StripWidth = 230;

} // namespace

BesideStrip::BesideStrip(QWidget* strip, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QWidget)
    , m_link(new LinkButton({}, {}, m_buttons))
    , m_strip(strip) {
    QVBoxLayout* column = createColumn(m_buttons, spacing::XSmall);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addWidget(m_strip, 1);
    connect(m_link, &LinkButton::clicked, this, [this] { open(!m_isOpen); });
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
    const bool wasOpen = m_isOpen && m_mode == LayoutMode::Narrow;
    if (wasOpen) {
        m_link->setFocus(Qt::OtherFocusReason);
    }
    open(false);
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

void BesideStrip::open(bool isOpen) {
    m_isOpen = isOpen;
    const QString words = isOpen ? tr("Hide the list") : tr("Show the list");
    m_link->setText(words);
    m_link->setLeadIcon(isOpen ? Icon::ChevronUp : Icon::ChevronDown);
    m_link->setAccessibleName(isOpen ? tr("%1, open").arg(words) : tr("%1, closed").arg(words));
    arrange();
}

void BesideStrip::arrange() {
    const bool isWide = m_mode == LayoutMode::Wide;
    const bool isNarrow = m_mode == LayoutMode::Narrow;
    m_link->setHidden(!isNarrow);
    m_strip->setHidden(isNarrow && !m_isOpen);
    m_grid->removeWidget(m_buttons);
    m_buttons->setMinimumWidth(isWide ? theme().type().scaled(StripWidth) : 0);
    m_buttons->setMaximumWidth(isWide ? theme().type().scaled(StripWidth) : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_buttons, 0, 0);
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
