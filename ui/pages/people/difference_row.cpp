// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/people/difference_row.h"

#include "pages/parts/column_heads.h"
#include "pages/parts/column_row.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/accessibility.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int QuestionWidth = 250;
constexpr int AnswerWidth = 240;

} // namespace

DifferenceRow::DifferenceRow(const DifferenceView& view, const DifferenceHeads& heads,
                             QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(view.question);
    QVBoxLayout* column = createColumn(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    column->addWidget(new ColumnRow({{{}, view.question, QuestionWidth, TextRole::BodyStrong},
                                     {heads.first, view.first, AnswerWidth},
                                     {heads.second, view.second, AnswerWidth},
                                     {{}, view.effect + u'\n' + view.talk}},
                                    LayoutMode::Wide));
}

ColumnHeads* createDifferenceHeads(const DifferenceHeads& heads) {
    return new ColumnHeads({{heads.question, QuestionWidth},
                            {heads.first, AnswerWidth},
                            {heads.second, AnswerWidth},
                            {heads.effect, 0}},
                           LayoutMode::Wide);
}

} // namespace waymark::ui
