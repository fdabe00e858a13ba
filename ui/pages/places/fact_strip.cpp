// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/fact_strip.h"

#include "pages/learn/word_links.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/part_button.h"
#include "pages/places/place_words.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString groupKey(FactGroup group) {
    switch (group) {
    case FactGroup::Setting:
        return u"group.setting"_s;
    case FactGroup::Medicine:
        return u"group.medicine"_s;
    case FactGroup::Cover:
        return u"group.cover"_s;
    case FactGroup::Care:
        return u"group.care"_s;
    case FactGroup::Language:
        break;
    }
    return u"group.language"_s;
}

} // namespace

FactStrip::FactStrip(const Session& session, FactGroup group, QWidget* parent)
    : QWidget(parent) {
    const QString name = placeText(session, groupKey(group));
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    auto* flow = new FlowLayout(spacing::Small, this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(createLeadWords(name + u':'));
    for (std::size_t i = 0; i < facts().size(); ++i) {
        if (facts()[i].group != group) {
            continue;
        }
        const QString words = factName(session, facts()[i]);
        auto* button = new PartButton(words);
        button->setAccessibleName(name + u": "_s + words);
        connect(button, &PartButton::toggled, this, &FactStrip::chosenChanged);
        flow->addWidget(button);
        m_buttons.append({i, button});
    }
}

FactSet FactStrip::chosen() const {
    FactSet set;
    for (const auto& [fact, button] : m_buttons) {
        if (button->isChecked()) {
            set.add(fact);
        }
    }
    return set;
}

} // namespace waymark::ui
