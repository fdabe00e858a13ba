// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/change/change_card.h"

#include "pages/parts/flow_layout.h"
#include "pages/parts/fold.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

ChangeCard::ChangeCard(const ChangeItem& item, QWidget* parent)
    : Card(parent)
    , m_title(item.title)
    , m_tick(new TickBox(tr("Try it")))
    , m_moved(new TextLabel(TextRole::Body))
    , m_tried(createTried()) {
    setAccessibleName(item.title);
    m_tick->setAccessibleName(tr("Try it: %1").arg(item.title));
    // Clicks, not toggles: a tick the page takes away is no wish of the person.
    connect(m_tick, &QCheckBox::toggled, this, &ChangeCard::tryRequested);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Large, spacing::Small);
    lines->setSpacing(spacing::XSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::Medium);
    head->addWidget(new TextLabel(TextRole::CardTitle, item.title), 1, Qt::AlignVCenter);
    head->addWidget(m_tick, 0, Qt::AlignTop);
    lines->addLayout(head);
    lines->addWidget(new TextLabel(TextRole::Reason, item.effect));
    if (!item.note.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, item.note);
        note->setLead(item.lead);
        note->setTone(Token::Text2);
        lines->addWidget(note);
    }
    lines->addWidget(m_tried);
    lines->addWidget(createLinks(item));
    setTried(false);
}

QWidget* ChangeCard::createTried() {
    auto* tried = new QWidget(this);
    auto* lines = new QVBoxLayout(tried);
    lines->setContentsMargins(0, spacing::XSmall, 0, 0);
    lines->setSpacing(spacing::Small);
    lines->addWidget(m_moved);
    auto* row = new QHBoxLayout;
    auto* back = new Button(tr("Put it back"));
    back->setAccessibleName(tr("Put it back: %1").arg(m_title));
    auto* keep = new Button(tr("Keep this answer"));
    keep->setAccessibleName(tr("Keep this answer: %1").arg(m_title));
    connect(back, &Button::clicked, this, [this] { Q_EMIT tryRequested(false); });
    connect(keep, &Button::clicked, this, &ChangeCard::keepRequested);
    row->addWidget(back);
    row->addWidget(keep);
    row->addStretch();
    lines->addLayout(row);
    tried->hide();
    return tried;
}

QWidget* ChangeCard::createLinks(const ChangeItem& item) {
    auto* links = new QWidget(this);
    auto* lines = new QVBoxLayout(links);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    if (!item.question.isEmpty()) {
        auto* answer = new LinkButton(tr("Answer now"), tr("Answer now: %1").arg(item.title));
        connect(answer, &LinkButton::clicked, this,
                [this, page = item.question] { Q_EMIT answerRequested(page); });
        lines->addWidget(answer, 0, Qt::AlignLeft);
    }
    if (!item.how.isEmpty()) {
        const Fold fold({tr("How to arrange it"), tr("Close how to arrange it"), item.title},
                        createHow(item.how), links);
        lines->addWidget(fold.link(), 0, Qt::AlignLeft);
        lines->addWidget(fold.body());
    }
    return links;
}

QWidget* ChangeCard::createHow(const QStringList& steps) {
    auto* how = new QWidget(this);
    auto* lines = new QVBoxLayout(how);
    lines->setContentsMargins(0, 0, 0, spacing::Small);
    lines->setSpacing(spacing::XSmall);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto* line = new TextLabel(TextRole::Body, steps[i]);
        line->setLead(tr("%1.").arg(i + 1));
        lines->addWidget(line);
    }
    return how;
}

void ChangeCard::setTried(bool tried, const QString& moved) {
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(tried);
    m_tick->setText(tried ? tr("Trying it") : tr("Try it"));
    m_moved->setPlainText(moved);
    m_tried->setVisible(tried);
    setLook({tried ? Token::Tint : Token::Surface, tried ? Token::Primary : Token::Divider,
             spacing::CardEdge, std::nullopt});
}

} // namespace waymark::ui
