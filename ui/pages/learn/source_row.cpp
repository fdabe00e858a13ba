// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/source_row.h"

#include "pages/learn/address_text.h"
#include "pages/learn/learn_parts.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

SourceRow::SourceRow(const SourceView& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_link(new LinkButton(source.name))
    , m_words(new QVBoxLayout) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(source.title);
    QVBoxLayout* column = createColumn(this);
    column->setContentsMargins(spacing::Medium, spacing::XSmall, spacing::Large, spacing::Medium);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    m_words->setContentsMargins(spacing::XSmall, 0, 0, 0);
    m_words->setSpacing(spacing::XSmall);
    column->addLayout(m_words);
    addText(m_words, TextRole::Body, source.title);
    if (!source.warning.isEmpty()) {
        addText(m_words, TextRole::BodyStrong, source.warning)->setTone(Token::CautionFg);
    }
    nameLink();
    connect(m_link, &LinkButton::clicked, this, [this] { setOpen(!isOpen()); });
}

bool SourceRow::isOpen() const {
    return m_details != nullptr && !m_details->isHidden();
}

void SourceRow::setOpen(bool open) {
    if (m_details == nullptr) {
        m_details = createDetails();
        m_words->addWidget(m_details);
        tabThrough(m_link, m_details);
    }
    m_details->setVisible(open);
    nameLink();
}

QWidget* SourceRow::createDetails() {
    auto* details = new QWidget(this);
    QVBoxLayout* lines = createColumn(details);
    for (const auto& [name, value] : m_source.facts) {
        auto* line = new TextLabel(TextRole::Body);
        line->setLead(name + u':');
        line->setPlainText(value);
        lines->addWidget(line);
    }
    if (m_source.address.isEmpty()) {
        return details;
    }
    addText(lines, TextRole::BodyStrong, tr("Address, to read or copy:"));
    auto* address = new AddressText(m_source.address);
    address->setAccessibleName(tr("Address of %1").arg(m_source.title));
    lines->addWidget(address);
    return details;
}

void SourceRow::nameLink() {
    m_link->setLeadIcon(isOpen() ? Icon::ChevronUp : Icon::ChevronDown);
    const QString about = tr("%1: %2").arg(m_source.name, m_source.title);
    m_link->setAccessibleName(isOpen() ? tr("%1, open").arg(about) : tr("%1, closed").arg(about));
}

} // namespace waymark::ui
