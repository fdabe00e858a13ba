// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/hide_cover.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark::ui {

HideCover::HideCover(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_notes(new QPlainTextEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Margin, spacing::XLarge, spacing::Margin, spacing::XLarge);
    layout->addWidget(m_title);
    nameAll();
    m_notes->setProperty("isBare", true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->document()->setDocumentMargin(0);
    m_notes->setUndoRedoEnabled(false);
    m_notes->setContextMenuPolicy(Qt::NoContextMenu);
    m_notes->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_notes->setTabChangesFocus(false);
    layout->addWidget(m_notes);
    const auto fit = [this] {
        m_title->setFont(theme().type().font(TextRole::Body));
        m_notes->setFont(theme().type().font(TextRole::Body));
    };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
}

void HideCover::nameAll() {
    m_title->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
}

void HideCover::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        nameAll();
    }
    QWidget::changeEvent(event);
}

void HideCover::takeFocus() {
    m_notes->setFocus(Qt::OtherFocusReason);
}

void HideCover::forget() {
    m_notes->clear();
}

} // namespace waymark::ui
