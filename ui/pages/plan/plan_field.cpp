// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/plan_field.h"

#include "pages/parts/page_parts.h"
#include "plan/plan_notes.h"
#include "widgets/entry_box.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// Bytes of a character at the most, so that what fits here can be kept in a file.
constexpr int BytesInCharacter = 4;

} // namespace

QLineEdit* createField(const QString& name) {
    auto* field = new EntryBox;
    field->setAccessibleName(name);
    field->setMaxLength(static_cast<int>(PlanNotes::LongestText) / BytesInCharacter);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

QLineEdit* addField(QVBoxLayout* column, const QString& name) {
    TextLabel* label = addText(column, TextRole::Body, name);
    QLineEdit* field = createField(name);
    label->setBuddy(field);
    column->addWidget(field);
    return field;
}

} // namespace waymark::ui
