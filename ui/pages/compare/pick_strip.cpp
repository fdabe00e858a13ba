// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/compare/pick_strip.h"

#include "pages/learn/word_links.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/part_button.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

PickStrip::PickStrip(const QString& name, const QList<std::pair<QString, QString>>& choices,
                     qsizetype most, QWidget* parent)
    : QWidget(parent)
    , m_most(most)
    , m_hint(new TextLabel(TextRole::Body)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::XSmall);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(createLeadWords(tr("Pick 2 or %1:").arg(most)));
    for (const auto& [id, text] : choices) {
        auto* button = new PartButton(text);
        button->setAccessibleName(tr("Compare: %1").arg(text));
        connect(button, &PartButton::toggled, this, [this, button] { press(button); });
        flow->addWidget(button);
        m_buttons.append({id, button});
    }
    column->addWidget(row);
    column->addWidget(m_hint);
    m_hint->hide();
}

void PickStrip::setPicked(const QStringList& ids) {
    for (const auto& [id, button] : m_buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(ids.contains(id));
    }
}

QStringList PickStrip::picked() const {
    QStringList ids;
    for (const auto& [id, button] : m_buttons) {
        if (button->isChecked()) {
            ids.append(id);
        }
    }
    return ids;
}

void PickStrip::press(PartButton* button) {
    const bool isTooMany = picked().size() > m_most;
    const QString full = tr("%1 are picked. Take one off first.").arg(m_most);
    m_hint->setPlainText(full);
    m_hint->setVisible(isTooMany);
    if (isTooMany) {
        const QSignalBlocker quiet(button);
        button->setChecked(false);
        Q_EMIT refused(full);
    } else {
        Q_EMIT pickedChanged();
    }
}

} // namespace waymark::ui
