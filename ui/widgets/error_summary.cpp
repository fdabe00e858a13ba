// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/error_summary.h"

#include "widgets/frame_window.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QPointer>
#include <QVBoxLayout>

namespace waymark::ui {

ErrorSummary::ErrorSummary(QWidget* parent)
    : Card(parent)
    , m_lines(new QVBoxLayout) {
    setLook({Token::Surface, Token::UrgentBd, spacing::ControlEdge, Token::UrgentBd});
    setAccessibleName(tr("There is a problem"));
    setFocusPolicy(Qt::TabFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::BannerBar + spacing::Medium, spacing::Medium,
                               spacing::Large, spacing::XSmall);
    layout->setSpacing(0);
    auto* heading = new TextLabel(TextRole::CardTitle, tr("There is a problem"));
    heading->setContentsMargins(spacing::XSmall, 0, 0, 0);
    layout->addWidget(heading);
    layout->addLayout(m_lines);
    m_lines->setSpacing(0);
    hide();
}

void ErrorSummary::clear() {
    hide();
    Q_EMIT shownChanged(false);
    setAccessibleDescription({});
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void ErrorSummary::add(const QString& message, QWidget* field) {
    auto* link = new LinkButton(message);
    link->setTone(Token::UrgentFg);
    connect(link, &LinkButton::clicked, this, [target = QPointer<QWidget>(field)] {
        if (target) {
            target->setFocus(Qt::OtherFocusReason);
        }
    });
    m_lines->addWidget(link, 0, Qt::AlignLeft);
    setAccessibleDescription((accessibleDescription() + u' ' + message).trimmed());
}

void ErrorSummary::present() {
    show();
    Q_EMIT shownChanged(true);
    // The links are new: Tab comes to them here, and not after everything else.
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(this);
    }
    setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::focusInEvent(QFocusEvent* event) {
    setRinged(true);
    Card::focusInEvent(event);
}

void ErrorSummary::focusOutEvent(QFocusEvent* event) {
    setRinged(false);
    Card::focusOutEvent(event);
}

} // namespace waymark::ui
