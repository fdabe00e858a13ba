// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/fact_list.h"

#include "pages/column_heads.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int LeadWidth = 176;
constexpr int LinkWidth = 96;
constexpr int VerticalPadding = 3;

ColumnHeads* createHeads(const QStringList& columns) {
    QList<ColumnHead> heads;
    for (const QString& column : columns) {
        heads.append({column, heads.isEmpty() ? LeadWidth : 0});
    }
    heads.append({{}, LinkWidth});
    return new ColumnHeads(heads, LayoutMode::Middle);
}

/// "Parts of the care, Medicine": what a row is about, also out of its place.
QString spoken(const QString& list, const FactRow& row) {
    const QString about = row.lead.isEmpty() ? row.texts.value(0).section(u'.', 0, 0) : row.lead;
    return list.isEmpty() || list == about ? about : u"%1, %2"_s.arg(list, about);
}

} // namespace

SourceFold::SourceFold(const QString& about, const QStringList& sources, QWidget* parent) {
    if (sources.isEmpty()) {
        return;
    }
    m_link = new LinkButton(FactList::tr("Source"), {}, parent);
    m_lines = new QWidget(parent);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, spacing::Small);
    column->setSpacing(spacing::XSmall);
    for (const QString& source : sources) {
        auto* label = new TextLabel(TextRole::Hint, source);
        label->setTone(Token::Text2);
        column->addWidget(label);
    }
    const auto show = [link = m_link, lines = m_lines, about](bool isOpen) {
        lines->setVisible(isOpen);
        link->setLeadIcon(isOpen ? Icon::ChevronUp : Icon::ChevronDown);
        link->setAccessibleName(
            isOpen ? FactList::tr("Source, open. Where this comes from: %1").arg(about)
                   : FactList::tr("Source, closed. Where this comes from: %1").arg(about));
    };
    show(false);
    QObject::connect(m_link, &LinkButton::clicked, m_lines,
                     [show, lines = m_lines] { show(lines->isHidden()); });
}

FactRowView::FactRowView(const QString& list, const FactRow& row, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_source(spoken(list, row), row.sources, this) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(spoken(list, row));
    if (!row.lead.isEmpty()) {
        m_lead = new TextLabel(TextRole::BodyStrong, row.lead, this);
    }
    for (const QString& text : row.texts) {
        m_texts.append(new TextLabel(TextRole::Body, text, this));
    }
    addHint(row);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(0);
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    setLayoutMode(m_mode);
}

void FactRowView::addHint(const FactRow& row) {
    QString words = row.hint;
    if (row.isUnchecked) {
        words = tr("Not yet checked by us.") + u' ' + words;
    }
    if (!words.isEmpty()) {
        auto* hint = new TextLabel(TextRole::Hint, words, this);
        hint->setTone(Token::Text2);
        m_hint = hint;
    }
}

void FactRowView::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    clear();
    const int tall = theme().gap(VerticalPadding);
    const int below = m_hint == nullptr ? tall : tall + spacing::XSmall;
    m_grid->setContentsMargins(spacing::Large, tall, spacing::Large, below);
    if (mode == LayoutMode::Narrow) {
        arrangeStacked();
    } else {
        arrangeWide();
    }
}

void FactRowView::clear() {
    QList<QWidget*> parts = m_texts;
    parts << m_lead << m_hint << m_source.link() << m_source.lines();
    for (QWidget* part : parts) {
        if (part != nullptr) {
            m_grid->removeWidget(part);
        }
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
    }
}

void FactRowView::arrangeWide() {
    const TypeScale& type = theme().type();
    const int columns = static_cast<int>(m_texts.size());
    if (m_lead != nullptr) {
        m_lead->setFixedWidth(type.scaled(LeadWidth));
        m_grid->addWidget(m_lead, 0, 0, Qt::AlignVCenter);
    }
    for (int i = 0; i < columns; ++i) {
        m_grid->addWidget(m_texts[i], 0, i + 1, Qt::AlignVCenter);
        m_grid->setColumnStretch(i + 1, 1);
    }
    if (LinkButton* link = m_source.link()) {
        link->setMinimumWidth(type.scaled(LinkWidth));
        m_grid->addWidget(link, 0, columns + 1, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(m_source.lines(), 2, 1, 1, columns + 1);
    }
    if (m_hint != nullptr) {
        m_grid->addWidget(m_hint, 1, 1, 1, columns + 1);
    }
}

void FactRowView::arrangeStacked() {
    int line = 0;
    if (m_lead != nullptr) {
        m_lead->setMinimumWidth(0);
        m_lead->setMaximumWidth(QWIDGETSIZE_MAX);
        m_grid->addWidget(m_lead, line++, 0);
    }
    for (QWidget* text : m_texts) {
        m_grid->addWidget(text, line++, 0);
    }
    if (m_hint != nullptr) {
        m_grid->addWidget(m_hint, line++, 0);
    }
    if (LinkButton* link = m_source.link()) {
        link->setMinimumWidth(0);
        m_grid->addWidget(link, line++, 0, Qt::AlignLeft);
        m_grid->addWidget(m_source.lines(), line, 0);
    }
    m_grid->setColumnStretch(0, 1);
}

FactList::FactList(const FactGroup& group, QWidget* parent)
    : RowList(parent) {
    setAccessibleName(group.heading);
    if (!group.columns.isEmpty()) {
        addRow(createHeads(group.columns));
    }
    for (const FactRow& row : group.rows) {
        addRow(new FactRowView(group.heading, row));
    }
}

} // namespace waymark::ui
