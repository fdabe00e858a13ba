// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/kind_list.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {

namespace {

constexpr int RankWidth = 24;
constexpr int NameWidth = 236;
constexpr int KindVerticalPadding = 3;

} // namespace

KindRowView::KindRowView(const KindRow& row, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(new TextLabel(TextRole::BodyStrong, row.name, this))
    , m_fit(createFit(row))
    , m_line(new TextLabel(TextRole::Body, row.line, this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(row.name);
    if (!row.rank.isEmpty()) {
        m_rank = new TextLabel(TextRole::BodyStrong, row.rank, this);
    }
    if (!row.hint.isEmpty()) {
        auto* hint = new TextLabel(TextRole::Hint, row.hint, this);
        hint->setTone(Token::Text2);
        m_hint = hint;
    }
    auto* link = new LinkButton(tr("Read more"), tr("Read more: %1").arg(row.name), this);
    connect(link, &LinkButton::clicked, this, &KindRowView::readMoreRequested);
    m_link = link;
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(0);
    connect(&theme(), &Theme::changed, this, &KindRowView::arrange);
    arrange();
}

QWidget* KindRowView::createFit(const KindRow& row) {
    auto* fit = new QWidget(this);
    auto* parts = new QHBoxLayout(fit);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::Small);
    if (row.pips >= 0) {
        parts->addWidget(new Pips(row.pips), 0, Qt::AlignVCenter);
    }
    auto* words = new TextLabel(TextRole::Hint, row.fit);
    words->setTone(Token::Text2);
    parts->addWidget(words, 1);
    fit->setVisible(!row.fit.isEmpty());
    return fit;
}

void KindRowView::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    arrange();
}

void KindRowView::arrange() {
    for (QWidget* part : {static_cast<QWidget*>(m_rank), static_cast<QWidget*>(m_name), m_fit,
                          m_line, m_hint, m_link}) {
        if (part != nullptr) {
            m_grid->removeWidget(part);
        }
    }
    const bool isWide = m_mode != LayoutMode::Narrow;
    const TypeScale& type = theme().type();
    const int tall = theme().gap(KindVerticalPadding);
    m_grid->setContentsMargins(spacing::Large, tall + spacing::XSmall, spacing::Large,
                               isWide ? tall + spacing::XSmall : 0);
    m_name->setMinimumWidth(isWide ? type.scaled(NameWidth) : 0);
    m_name->setMaximumWidth(isWide ? type.scaled(NameWidth) : QWIDGETSIZE_MAX);
    if (m_rank != nullptr) {
        m_rank->setFixedWidth(type.scaled(RankWidth));
        m_grid->addWidget(m_rank, 0, 0);
    }
    m_grid->addWidget(m_name, 0, 1);
    m_grid->addWidget(m_fit, 1, 1, Qt::AlignTop);
    m_grid->addWidget(m_line, isWide ? 0 : 2, isWide ? 2 : 1);
    if (m_hint != nullptr) {
        m_grid->addWidget(m_hint, isWide ? 1 : 3, isWide ? 2 : 1);
    }
    if (isWide) {
        m_grid->addWidget(m_link, 0, 3, 2, 1, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(m_link, 4, 1, Qt::AlignLeft);
    }
    m_grid->setColumnStretch(1, isWide ? 0 : 1);
    m_grid->setColumnStretch(2, isWide ? 1 : 0);
}

KindList::KindList(const KindListView& view, QWidget* parent)
    : RowList(parent) {
    setAccessibleName(view.heading);
    for (const KindRow& row : view.rows) {
        auto* line = new KindRowView(row);
        connect(line, &KindRowView::readMoreRequested, this,
                [this, id = row.id] { Q_EMIT readMoreRequested(id); });
        addRow(line);
    }
}

} // namespace waymark::ui
