// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/line_row.h"

#include "pages/parts/flow_layout.h"
#include "pages/parts/page_parts.h"
#include "pages/plan/plan_field.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int MarkWidth = 24;

} // namespace

LineRow::LineRow(const PlanLineView& line, const QString& lead, bool canChange, QWidget* parent)
    : QWidget(parent)
    , m_line(line) {
    QVBoxLayout* column = createColumn(this);
    column->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Small, spacing::XSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::Small);
    column->addLayout(row);
    auto* mark = new TextLabel(TextRole::BodyStrong, lead);
    mark->setTone(Token::Text2);
    mark->setFixedWidth(theme().type().scaled(MarkWidth));
    row->addWidget(mark, 0, Qt::AlignVCenter);
    auto* text = new TextLabel(TextRole::Body, line.text);
    if (!line.day.isEmpty()) {
        text->setLead(line.day + u'.');
    }
    row->addWidget(text, 1, Qt::AlignVCenter);
    if (!canChange) {
        column->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
        return;
    }
    m_change = new LinkButton(tr("Change"), tr("Change: %1").arg(line.text));
    connect(m_change, &LinkButton::clicked, this, &LineRow::open);
    row->addWidget(m_change);
    addChange(column);
}

void LineRow::addChange(QVBoxLayout* column) {
    m_editor = new QWidget(this);
    QVBoxLayout* lines = createColumn(m_editor, spacing::Small);
    lines->setContentsMargins(0, 0, spacing::Small, spacing::Small);
    m_field = addField(lines, tr("In your own words"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(spacing::Small, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* keep = new Button(tr("Keep"));
    auto* out = new Button(tr("Take out"), ButtonKind::Flat);
    auto* back =
        new Button(m_line.isOwn ? tr("As it was first") : tr("Leave as it is"), ButtonKind::Flat);
    for (Button* button : {keep, out, back}) {
        flow->addWidget(button);
    }
    lines->addWidget(buttons);
    column->addWidget(m_editor);
    m_editor->hide();
    connect(keep, &Button::clicked, this, [this] {
        const QString words = m_field->text().trimmed();
        words == m_line.text ? close() : Q_EMIT worded(m_line.id, words);
    });
    connect(m_field, &QLineEdit::returnPressed, keep, &Button::click);
    connect(out, &Button::clicked, this, [this] { Q_EMIT takenOut(m_line.id); });
    connect(back, &Button::clicked, this,
            [this] { m_line.isOwn ? Q_EMIT worded(m_line.id, {}) : close(); });
}

void LineRow::open() {
    m_field->setText(m_line.text);
    m_editor->show();
    m_change->hide();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void LineRow::close() {
    m_editor->hide();
    m_change->show();
    m_change->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
