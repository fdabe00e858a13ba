// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/choice_strip.h"

#include "pages/parts/flow_layout.h"
#include "pages/parts/part_button.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/tab_stop.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int MostNumberKeys = 9;

} // namespace

ChoiceStrip::ChoiceStrip(const QString& name, const QList<std::pair<QString, QString>>& choices,
                         Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_buttons(new QButtonGroup(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    for (const auto& [id, text] : choices) {
        auto* button = new PartButton(text, this);
        m_buttons->addButton(button, static_cast<int>(m_ids.size()));
        m_ids.append(id);
    }
    // Not clicks: what a screen reader or a switch toggles was never clicked.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked) {
            putTabStopOnChosen(*m_buttons);
            Q_EMIT chosenChanged(m_ids.value(index));
        }
    });
    connect(&theme(), &Theme::changed, this, &ChoiceStrip::reserveBold);
    arrange(shape == Shape::Column);
}

void ChoiceStrip::reserveBold() {
    const QSignalBlocker quiet(m_buttons);
    const QAbstractButton* before = m_buttons->checkedButton();
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setMinimumWidth(0);
        button->setChecked(true);
        const int bold = button->sizeHint().width();
        button->setMinimumWidth(m_isColumn ? 0 : bold);
        button->setChecked(button == before);
    }
    m_buttons->setExclusive(true);
}

void ChoiceStrip::addNumberKeys() {
    for (int i = 0; i < static_cast<int>(m_ids.size()) && i < MostNumberKeys; ++i) {
        m_buttons->button(i)->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
    }
}

void ChoiceStrip::setChosen(const QString& id) {
    // What the program sets stays silent.
    const QSignalBlocker quiet(m_buttons);
    if (QAbstractButton* button = m_buttons->button(static_cast<int>(m_ids.indexOf(id)))) {
        button->setChecked(true);
    }
    putTabStopOnChosen(*m_buttons);
}

QString ChoiceStrip::chosen() const {
    return m_ids.value(m_buttons->checkedId());
}

void ChoiceStrip::setLayoutMode(LayoutMode mode) {
    arrange(m_shape == Shape::Column && mode == LayoutMode::Wide);
}

void ChoiceStrip::arrange(bool isColumn) {
    if (layout() != nullptr && m_isColumn == isColumn) {
        return;
    }
    delete layout();
    m_isColumn = isColumn;
    reserveBold();
    QLayout* place = isColumn ? static_cast<QLayout*>(new QVBoxLayout(this))
                              : new FlowLayout(spacing::Small, this);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(isColumn ? spacing::XSmall : spacing::Small);
    for (QAbstractButton* button : m_buttons->buttons()) {
        static_cast<PartButton*>(button)->setInList(isColumn);
        place->addWidget(button);
    }
    if (isColumn) {
        static_cast<QVBoxLayout*>(place)->addStretch();
    }
}

} // namespace waymark::ui
