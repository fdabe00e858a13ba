// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "questionnaire/answers.h"
#include "theme/type_scale.h"

#include <QString>

class QVBoxLayout;
class QWidget;

namespace waymark::ui {

class ErrorSummary;
class TextLabel;

/// A page's column: no margins, and distances that grow when the person picks roomy.
[[nodiscard]] QVBoxLayout* createColumn(QWidget* page, int spacing = 0);

/// Adds wrapped text at the end of a column.
TextLabel* addText(QVBoxLayout* column, TextRole role, const QString& text);
/// The page's one heading.
TextLabel* addPageHeading(QVBoxLayout* column, const QString& text);

/// What is wrong with the page, above its heading; takes room only while it is shown.
void addErrors(QVBoxLayout* column, ErrorSummary* errors);

/// The words for who the tool speaks to.
struct VoiceWords {
    QString self;
    QString relative;
    QString counselor;
};
[[nodiscard]] QString inVoice(Voice voice, const VoiceWords& words);

} // namespace waymark::ui
