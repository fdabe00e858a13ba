// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/reason_row_view.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int ReasonVerticalPadding = 5;
constexpr int StackedChart = 28;

Token toneOf(const ReasonRow& row) {
    if (row.kind != ReasonRow::Kind::Reason) {
        return Token::Text;
    }
    return row.sign == ReasonSign::Against ? Token::AgainstBar : Token::ForBar;
}

QString nameOf(const ReasonRow& row) {
    const QString start = row.kind == ReasonRow::Kind::Reason
                              ? SignLabel::words(row.sign) + u", "_s + row.stepWords
                              : row.stepWords;
    return u"%1: %2 %3"_s.arg(start, row.text, row.note).trimmed();
}

} // namespace

ReasonRowView::ReasonRowView(const ReasonRow& row, const FitScale& scale, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_scale(scale)
    , m_grid(new QGridLayout(this))
    , m_words(createWords(row))
    , m_steps(new TextLabel(TextRole::CardTitle, row.steps, this))
    , m_chart(new QWidget(this))
    , m_basis(createBasis(row))
    , m_answer(new LinkButton(row.answer, ReasonList::tr("You said: %1").arg(row.answer), this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(nameOf(row));
    m_steps->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_steps->setTone(toneOf(row));
    m_steps->setWordWrap(false);
    m_answer->setVisible(!row.answer.isEmpty());
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    ReasonRowView::setLayoutMode(LayoutMode::Wide);
}

QWidget* ReasonRowView::createWords(const ReasonRow& row) {
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const bool isTotal = row.kind == ReasonRow::Kind::Total;
    lines->addWidget(new TextLabel(isTotal ? TextRole::CardTitle : TextRole::Reason, row.text));
    if (!row.note.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, row.note);
        note->setTone(Token::Text2);
        lines->addWidget(note);
    }
    return words;
}

QWidget* ReasonRowView::createBasis(const ReasonRow& row) {
    auto* basis = new QWidget(this);
    auto* lines = new QVBoxLayout(basis);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* name = new TextLabel(TextRole::Hint);
    name->setLead(row.basis);
    lines->addWidget(name);
    if (!row.basisNote.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, row.basisNote);
        note->setTone(Token::Text2);
        lines->addWidget(note);
    }
    return basis;
}

void ReasonRowView::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    for (QWidget* part : {m_words, static_cast<QWidget*>(m_steps), m_chart, m_basis,
                          static_cast<QWidget*>(m_answer)}) {
        m_grid->removeWidget(part);
    }
    const int tall = theme().gap(ReasonVerticalPadding);
    m_grid->setContentsMargins(spacing::Large, tall, spacing::Large, tall);
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < 5; ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    if (mode == LayoutMode::Wide) {
        arrangeWide();
    } else {
        arrangeStacked();
    }
    update();
}

/// A row without an answer keeps its first column, so that all words start on one line.
void ReasonRowView::keepAnswerColumn(bool keeps) {
    QSizePolicy policy = m_answer->sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    m_answer->setSizePolicy(policy);
}

void ReasonRowView::arrangeWide() {
    const TypeScale& type = theme().type();
    keepAnswerColumn(true);
    m_answer->setMaximumWidth(type.scaled(reason_columns::Answer));
    m_steps->setFixedWidth(type.scaled(reason_columns::Steps));
    m_chart->setFixedSize(type.scaled(reason_columns::Chart), 1);
    m_basis->setFixedWidth(type.scaled(reason_columns::Basis));
    m_grid->addWidget(m_answer, 0, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_grid->addWidget(m_words, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_steps, 0, 2, Qt::AlignVCenter);
    m_grid->addWidget(m_chart, 0, 3, Qt::AlignVCenter);
    m_grid->addWidget(m_basis, 0, 4, Qt::AlignVCenter);
    m_grid->setColumnMinimumWidth(0, type.scaled(reason_columns::Answer));
    m_grid->setColumnStretch(1, 1);
}

void ReasonRowView::arrangeStacked() {
    keepAnswerColumn(false);
    for (QWidget* part : {m_basis, static_cast<QWidget*>(m_answer), m_chart}) {
        part->setMinimumSize(0, 0);
        part->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    }
    m_chart->setMinimumHeight(theme().type().scaled(StackedChart));
    m_steps->setFixedWidth(theme().type().scaled(reason_columns::Steps));
    m_grid->addWidget(m_steps, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_words, 0, 1, 1, 2);
    m_grid->addWidget(m_chart, 1, 1, 1, 2);
    m_grid->addWidget(m_basis, 2, 1, 1, 2);
    m_grid->addWidget(m_answer, 3, 1, 1, 2, Qt::AlignLeft);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void ReasonRowView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF chart(m_chart->geometry());
    if (m_mode == LayoutMode::Wide) {
        if (m_row.kind == ReasonRow::Kind::Total) {
            painter.fillRect(0, 0, width(), 2, theme().color(Token::NeutralBar));
        }
        // One pixel more: the line between two rows is crossed, too.
        paintWaterfall(painter, chart, QRectF(rect()).adjusted(0, 0, 0, 1), m_scale, m_row.bar);
        return;
    }
    const WaterfallBar& bar = m_row.bar;
    const WaterfallBar alone{bar.from, bar.to, bar.isTotal, false, false, bar.range};
    paintWaterfall(painter, chart, chart, m_scale, alone);
}

} // namespace waymark::ui
