// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/settings/key_list.h"

#include "pages/parts/page_parts.h"
#include "pages/settings/key_table.h"
#include "theme/spacing.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QWidget* createLine(const KeyLine& line, bool isOff) {
    QStringList keys;
    for (const QString& key : line.keys) {
        keys.append(keyWords(key));
    }
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(spacing::Medium, spacing::XSmall, spacing::Medium, spacing::XSmall);
    cells->setSpacing(spacing::Medium);
    auto* words =
        new TextLabel(TextRole::Body, isOff ? KeyList::tr("Off. %1").arg(line.words) : line.words);
    words->setTone(isOff ? Token::Text2 : Token::Text);
    cells->addWidget(new TextLabel(TextRole::BodyStrong, keys.join(u", "_s)), 2);
    cells->addWidget(words, 3);
    return row;
}

} // namespace

KeyList::KeyList(const Habits& habits, Voice voice, QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addText(column, TextRole::Body,
            tr("Everything works by keys alone. Tab goes to the next thing, Space presses it."))
        ->setTone(Token::Text2);
    for (const KeyGroup& group : keyTable(habits, voice)) {
        addText(column, TextRole::CardTitle, group.title);
        auto* list = new RowList;
        list->setAccessibleName(group.title);
        for (const KeyLine& line : group.lines) {
            list->addRow(createLine(line, line.isSingle() && !habits.singleKeys));
        }
        column->addWidget(list);
    }
}

} // namespace waymark::ui
