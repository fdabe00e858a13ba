// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/step_table.h"

#include "theme/theme.h"
#include "widgets/step_row.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace waymark::ui {
namespace {

constexpr int TableHeadHeight = 36;

/// The names of the columns, over the rows.
class StepHead : public QWidget {
public:
    explicit StepHead(const QStringList& steps)
        : m_layout(new QHBoxLayout(this)) {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(0);
        m_layout->addStretch(1);
        for (const QString& step : steps) {
            auto* label = new TextLabel(TextRole::Hint, step, this);
            label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
            label->setPlainText(step);
            m_layout->addWidget(label);
            m_labels.append(label);
        }
        connect(&theme(), &Theme::changed, this, &StepHead::refit);
        refit();
    }

private:
    void refit() {
        setMinimumHeight(theme().type().scaled(TableHeadHeight));
        for (TextLabel* label : m_labels) {
            label->setFixedWidth(stepWidth(m_labels.size()));
        }
    }

    QHBoxLayout* m_layout;
    QList<TextLabel*> m_labels;
};

} // namespace

StepTable::StepTable(const QStringList& steps, const QList<StepTableRow>& rows, QWidget* parent)
    : Card(parent)
    , m_head(new StepHead(steps)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(1);
    lines->addWidget(m_head);
    for (const StepTableRow& row : rows) {
        auto* line = new StepRow(steps, row);
        connect(line, &StepRow::chosenChanged, this,
                [this, id = row.id](int step) { Q_EMIT chosenChanged(id, step); });
        lines->addWidget(line);
        m_rows.append(line);
    }
    StepTable::setLayoutMode(LayoutMode::Wide);
}

void StepTable::setLayoutMode(LayoutMode mode) {
    m_head->setVisible(mode != LayoutMode::Narrow);
    for (StepRow* row : m_rows) {
        row->setLayoutMode(mode);
    }
}

void StepTable::setChosen(const QString& id, int step) {
    for (StepRow* row : m_rows) {
        if (row->id() == id) {
            row->setChosen(step);
        }
    }
}

void StepTable::setNote(const QString& id, const QString& note) {
    for (StepRow* row : m_rows) {
        row->setNote(row->id() == id ? note : QString());
    }
}

void StepTable::focusFirst() {
    for (StepRow* row : m_rows) {
        if (!row->isFixed()) {
            row->focusChosen();
            return;
        }
    }
}

void StepTable::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_head->isVisible()) {
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::CardRadius - 1,
                              spacing::CardRadius - 1);
        painter.setClipPath(inside);
        painter.fillRect(m_head->geometry(), theme().color(Token::SurfaceAlt));
        painter.setClipping(false);
    }
    for (const StepRow* row : m_rows) {
        if (row->y() > 1) {
            painter.fillRect(1, row->y() - 1, width() - 2, 1, theme().color(Token::Divider));
        }
    }
}

} // namespace waymark::ui
