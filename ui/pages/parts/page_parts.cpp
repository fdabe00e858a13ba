// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/page_parts.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/error_summary.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

QVBoxLayout* createColumn(QWidget* page, int spacing) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    const auto space = [column, spacing] { column->setSpacing(theme().gap(spacing)); };
    QObject::connect(&theme(), &Theme::changed, column, space);
    space();
    return column;
}

TextLabel* addText(QVBoxLayout* column, TextRole role, const QString& text) {
    auto* label = new TextLabel(role, text);
    column->addWidget(label);
    return label;
}

TextLabel* addPageHeading(QVBoxLayout* column, const QString& text) {
    TextLabel* heading = TextLabel::heading(TextRole::PageHeading, text);
    column->addWidget(heading);
    return heading;
}

void addErrors(QVBoxLayout* column, ErrorSummary* errors) {
    column->addWidget(errors);
    auto* gap = new QWidget;
    gap->setFixedHeight(spacing::Medium);
    column->addWidget(gap);
    gap->hide();
    QObject::connect(errors, &ErrorSummary::shownChanged, gap, &QWidget::setVisible);
}

QString inVoice(Voice voice, const VoiceWords& words) {
    switch (voice) {
    case Voice::Self:
        return words.self;
    case Voice::Relative:
        return words.relative;
    case Voice::Counselor:
        return words.counselor;
    }
    return words.self;
}

} // namespace waymark::ui
