// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/fact_list.h"

#include "pages/parts/column_heads.h"
#include "pages/parts/line_card.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/banner.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

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
    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, spacing::Small);
    column->setSpacing(spacing::XSmall);
    for (const QString& source : sources) {
        auto* label = new TextLabel(TextRole::Hint, source);
        label->setTone(Token::Text2);
        column->addWidget(label);
    }
    const QString text = FactList::tr("Source");
    m_fold = Fold({text, text, about}, lines, parent);
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
        m_texts.append(
            new TextLabel(row.isSum ? TextRole::BodyStrong : TextRole::Body, text, this));
    }
    if (row.price) {
        auto* bar = new CostBar(row.price->range, row.price->scaleEnd, this);
        bar->setAccessibleName(tr("%1: %2").arg(row.lead, CostBar::words(row.price->range)));
        m_below.append(bar);
    }
    addHint(row);
    addWarnings(row.warnings);
    addRates(row);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(0);
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    FactRowView::setLayoutMode(m_mode);
}

void FactRowView::addHint(const FactRow& row) {
    QString words = row.hint;
    if (row.isUnchecked) {
        words = tr("Not yet checked by us.") + u' ' + words;
    }
    if (!words.isEmpty()) {
        auto* hint = new TextLabel(TextRole::Hint, words, this);
        hint->setTone(Token::Text2);
        m_below.append(hint);
    }
    if (!row.elsewhere.isEmpty()) {
        auto* mark = new TextLabel(TextRole::Hint, row.elsewhere, this);
        mark->setLead(tr("From elsewhere."));
        m_below.append(mark);
    }
}

void FactRowView::addWarnings(const QStringList& warnings) {
    for (const QString& warning : warnings) {
        m_below.append(
            new Banner(BannerKind::Caution, {tr("May be out of date."), warning, {}, {}}, this));
    }
}

void FactRowView::addRates(const FactRow& row) {
    if (row.rates.isEmpty()) {
        return;
    }
    auto* dots = new RateDots(row.rates);
    m_below.append(dots);
    if (!row.areDotsOpen) {
        m_dots = Fold({tr("Show dots"), tr("Hide dots"), row.texts.value(0)}, dots, this);
    }
}

void FactRowView::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    clear();
    // A link gives its row air; where there is none, the row has its own.
    const int tall =
        theme().gap(VerticalPadding) + (m_source.link() == nullptr ? spacing::XSmall : 0);
    const int below = m_below.isEmpty() ? tall : tall + spacing::XSmall;
    m_grid->setContentsMargins(spacing::Large, tall, spacing::Large, below);
    if (mode == LayoutMode::Narrow) {
        arrangeStacked();
    } else {
        arrangeWide();
    }
}

void FactRowView::addWay(LinkButton* link) {
    m_way = link;
    link->setParent(this);
    link->show();
    setLayoutMode(m_mode);
}

void FactRowView::clear() {
    QList<QWidget*> parts = m_texts + m_below;
    parts << m_lead << m_dots.link() << m_source.link() << m_source.lines() << m_way;
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
    }
    const int end = m_way == nullptr ? columns + 1 : columns + 2;
    if (m_way != nullptr) {
        m_grid->addWidget(m_way, 0, end, Qt::AlignRight | Qt::AlignVCenter);
    }
    int line = 1;
    for (QWidget* part : m_below) {
        // The link that shows the dots stands beside the line above them.
        const bool isBesideLink = line == 1 && m_dots.link() != nullptr && part != m_dots.body();
        m_grid->addWidget(part, line++, 1, 1, isBesideLink ? columns : end);
    }
    if (m_dots.link() != nullptr) {
        m_grid->addWidget(m_dots.link(), 1, columns + 1, Qt::AlignRight | Qt::AlignTop);
    }
    if (m_source.link() != nullptr) {
        m_grid->addWidget(m_source.lines(), line, 1, 1, end);
    }
}

void FactRowView::arrangeStacked() {
    int line = 0;
    const auto add = [this, &line](QWidget* part, Qt::Alignment alignment = {}) {
        if (part != nullptr) {
            m_grid->addWidget(part, line++, 0, alignment);
        }
    };
    if (m_lead != nullptr) {
        m_lead->setMinimumWidth(0);
        m_lead->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    add(m_lead);
    for (QWidget* text : m_texts) {
        add(text);
    }
    for (QWidget* part : m_below) {
        if (part == m_dots.body()) {
            add(m_dots.link(), Qt::AlignLeft);
        }
        add(part);
    }
    if (LinkButton* link = m_source.link()) {
        link->setMinimumWidth(0);
        add(link, Qt::AlignLeft);
        add(m_source.lines());
    }
    add(m_way, Qt::AlignLeft);
    m_grid->setColumnStretch(0, 1);
}

FactList::FactList(const FactGroup& group, QWidget* parent)
    : RowList(parent) {
    setAccessibleName(group.heading);
    if (!group.columns.isEmpty()) {
        addRow(createHeads(group.columns));
    }
    for (const FactRow& row : group.rows) {
        m_last = new FactRowView(group.heading, row);
        addRow(m_last);
    }
}

void FactList::addWay(LinkButton* link) {
    m_last->addWay(link);
}

} // namespace waymark::ui
