// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/usual_day.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/rule.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace waymark::ui {
namespace {

constexpr int TimeWidth = 40;

} // namespace

UsualDay::UsualDay(const QList<DayPart>& parts, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::XLarge);
    m_grid->setVerticalSpacing(spacing::Medium);
    for (const DayPart& part : parts) {
        m_parts.append(createPart(part));
    }
    if (!note.isEmpty()) {
        auto* label = new TextLabel(TextRole::Hint, note);
        label->setTone(Token::Text2);
        m_note = label;
    }
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    UsualDay::setLayoutMode(m_mode);
}

QWidget* UsualDay::createPart(const DayPart& part) {
    auto* column = new QWidget(this);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::Small);
    grid->setVerticalSpacing(spacing::Small);
    grid->addWidget(new TextLabel(TextRole::BodyStrong, part.heading), 0, 0, 1, 2);
    grid->addWidget(new Rule, 1, 0, 1, 2);
    int row = 2;
    for (const DayItem& item : part.items) {
        // "Morning" under "Morning" tells nothing.
        const bool hasTime = !item.time.isEmpty() && item.time != part.heading;
        if (hasTime) {
            auto* time = new TextLabel(TextRole::Reason, item.time);
            time->setTone(Token::Text2);
            time->setWordWrap(false);
            grid->addWidget(time, row, 0, Qt::AlignTop);
        }
        const int first = hasTime ? 1 : 0;
        grid->addWidget(new TextLabel(TextRole::Reason, item.text), row, first, 1, 2 - first,
                        Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return column;
}

void UsualDay::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    const bool isStacked = mode == LayoutMode::Narrow;
    const int count = static_cast<int>(m_parts.size());
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_parts[i]);
        m_grid->addWidget(m_parts[i], isStacked ? i : 0, isStacked ? 0 : i);
        m_grid->setColumnStretch(i, isStacked && i > 0 ? 0 : 1);
        auto* inner = qobject_cast<QGridLayout*>(m_parts[i]->layout());
        inner->setColumnMinimumWidth(0, theme().type().scaled(TimeWidth));
    }
    if (!m_note) {
        return;
    }
    m_grid->removeWidget(m_note);
    m_grid->addWidget(m_note, isStacked ? count : 1, 0, 1, isStacked ? 1 : count);
}

} // namespace waymark::ui
