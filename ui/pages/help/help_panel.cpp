// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/help/help_panel.h"

#include "pages/detail/fact_list.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

HelpPanel::HelpPanel(const HelpPanelText& text, QWidget* parent)
    : Card(parent)
    , m_digit(text.digit)
    , m_isSigns(text.isSigns)
    , m_title(new TextLabel(TextRole::CardTitle, text.title))
    , m_row(createRow(text))
    , m_body(createBody(text)) {
    setAccessibleName(text.title);
    QVBoxLayout* column = createColumn(this);
    column->addWidget(m_row);
    column->addWidget(m_body);
    setOpen(false);
}

void HelpPanel::setOpen(bool open) {
    m_isOpen = open;
    m_row->setVisible(!open);
    m_body->setVisible(open);
    const Token bar = m_isSigns ? Token::CautionBd : Token::UrgentBd;
    setLook({Token::Surface, open ? bar : Token::Divider, spacing::CardEdge,
             open ? std::optional(bar) : std::nullopt});
}

void HelpPanel::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
}

QWidget* HelpPanel::createRow(const HelpPanelText& text) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(spacing::Medium, 0, spacing::Large, 0);
    auto* open = new LinkButton(text.title);
    open->setLeadIcon(Icon::ChevronDown);
    connect(open, &LinkButton::clicked, this, &HelpPanel::openRequested);
    line->addWidget(open);
    line->addStretch();
    if (!text.key.isEmpty()) {
        auto* key = new TextLabel(TextRole::Hint, text.key);
        key->setTone(Token::Text2);
        key->setWordWrap(false);
        line->addWidget(key, 0, Qt::AlignVCenter);
    }
    return row;
}

QWidget* HelpPanel::createBody(const HelpPanelText& text) {
    auto* body = new QWidget;
    QVBoxLayout* column = createColumn(body, spacing::Small);
    column->setContentsMargins(spacing::BannerBar + spacing::Large, spacing::Medium, spacing::Large,
                               spacing::Medium);
    column->addWidget(m_title);
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(spacing::Medium);
    steps->setVerticalSpacing(spacing::Small);
    steps->setColumnStretch(1, 1);
    for (int i = 0; i < text.steps.size(); ++i) {
        steps->addWidget(new TextLabel(TextRole::BodyStrong,
                                       text.isSigns ? QStringLiteral("•") : QString::number(i + 1)),
                         i, 0, Qt::AlignTop);
        steps->addWidget(new TextLabel(TextRole::Body, text.steps[i]), i, 1);
    }
    column->addLayout(steps);
    if (!text.note.isEmpty()) {
        TextLabel* note =
            addText(column, text.isSigns ? TextRole::BodyStrong : TextRole::Body, text.note);
        note->setTone(text.isSigns ? Token::Text : Token::Text2);
    }
    const SourceFold sources(text.title, text.sources, body);
    if (sources.link() != nullptr) {
        column->addWidget(sources.link(), 0, Qt::AlignLeft);
        column->addWidget(sources.lines());
    }
    return body;
}

} // namespace waymark::ui
