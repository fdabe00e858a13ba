// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/frame_header.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int HeaderHeight = 56;
constexpr int HeaderNarrowHeight = 48;
constexpr int Presses = 3;

} // namespace

FrameHeader::FrameHeader(QWidget* parent)
    : QWidget(parent)
    , m_hideKey(tr("Shift ×3"))
    , m_row(new QHBoxLayout(this))
    , m_back(new Button({}))
    , m_stepLabel(new TextLabel(TextRole::Body))
    , m_settings(new Button({}, ButtonKind::Flat))
    , m_hide(new Button({})) {
    m_back->setLeadIcon(Icon::ChevronLeft);
    m_stepLabel->setTone(Token::Text2);
    m_row->setSpacing(spacing::Medium);
    m_row->addWidget(m_back);
    m_row->addWidget(m_stepLabel, 1, Qt::AlignVCenter);
    m_row->addWidget(m_settings);
    m_row->addWidget(m_hide);
    connect(m_back, &Button::clicked, this, &FrameHeader::backRequested);
    connect(m_settings, &Button::clicked, this, &FrameHeader::settingsRequested);
    connect(m_hide, &Button::clicked, this, &FrameHeader::hideRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void FrameHeader::setStep(const QString& words, const QString& shortWords) {
    m_step = words;
    m_shortStep = shortWords.isEmpty() ? words : shortWords;
    refresh();
}

void FrameHeader::setBackEnabled(bool enabled) {
    m_back->setEnabled(enabled);
}

bool FrameHeader::isBackEnabled() const {
    return m_back->isEnabled();
}

void FrameHeader::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    refresh();
}

void FrameHeader::setToolsShown(bool shown) {
    m_settings->setVisible(shown);
}

void FrameHeader::setHideProgress(int presses) {
    if (m_mode == LayoutMode::Narrow) {
        return;
    }
    m_hide->setTailText(presses == 0 ? m_hideKey
                                     : QString(presses, u'●') + QString(Presses - presses, u'○'));
}

void FrameHeader::setHideKeyWords(const QString& words) {
    m_hideKey = words;
    refresh();
}

QList<QWidget*> FrameHeader::tabStops() const {
    return {m_back, m_hide, m_settings};
}

void FrameHeader::refresh() {
    const bool isNarrow = m_mode == LayoutMode::Narrow;
    const int side = m_mode == LayoutMode::Wide ? spacing::Margin : spacing::Large;
    m_row->setContentsMargins(side, 2, side, 2);
    setMinimumHeight(isNarrow ? HeaderNarrowHeight : HeaderHeight);
    m_back->setAccessibleName(tr("Back"));
    m_settings->setAccessibleName(tr("Text and colors"));
    m_hide->setAccessibleName(tr("Hide now"));
    m_back->setText(isNarrow ? QString() : tr("&Back"));
    if (isNarrow) { // the key stays when the word goes
        m_back->setShortcut(QKeySequence::mnemonic(tr("&Back")));
    }
    m_settings->setText(isNarrow ? tr("Aa") : tr("Aa  Text and colors"));
    m_settings->setKind(isNarrow ? ButtonKind::Secondary : ButtonKind::Flat);
    m_hide->setText(tr("&Hide now"));
    m_hide->setTailText(isNarrow ? QString() : m_hideKey);
    m_stepLabel->setPlainText(isNarrow ? m_shortStep : m_step);
}

void FrameHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void FrameHeader::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, theme().color(Token::Divider));
}

} // namespace waymark::ui
