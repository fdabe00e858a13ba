// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/hide_cover.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark::ui {

HideCover::HideCover(QWidget* parent)
    : QWidget(parent)
    , m_notes(new QPlainTextEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Margin, spacing::XLarge, spacing::Margin, spacing::XLarge);
    auto* title = new QLabel(tr("Notes"));
    layout->addWidget(title);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setProperty("isBare", true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->document()->setDocumentMargin(0);
    m_notes->setUndoRedoEnabled(false);
    m_notes->setContextMenuPolicy(Qt::NoContextMenu);
    m_notes->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_notes->setTabChangesFocus(false);
    layout->addWidget(m_notes);
    const auto fit = [this, title] {
        title->setFont(theme().type().font(TextRole::Body));
        m_notes->setFont(theme().type().font(TextRole::Body));
    };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
}

void HideCover::takeFocus() {
    m_notes->setFocus(Qt::OtherFocusReason);
}

void HideCover::forget() {
    m_notes->clear();
}

} // namespace waymark::ui
