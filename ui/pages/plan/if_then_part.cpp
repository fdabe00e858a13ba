// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/if_then_part.h"

#include "app/qt_text.h"
#include "pages/parts/page_parts.h"
#include "pages/plan/plan_field.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QWidget* createRow(const QString& words, const std::function<void()>& takeOut) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Small, spacing::XSmall);
    line->addWidget(new TextLabel(TextRole::Body, words), 1, Qt::AlignVCenter);
    auto* out =
        new LinkButton(IfThenPart::tr("Take out"), IfThenPart::tr("Take out: %1").arg(words));
    QObject::connect(out, &LinkButton::clicked, row, takeOut);
    line->addWidget(out);
    return row;
}

} // namespace

IfThenPart::IfThenPart(const PlanNotes& notes, Voice voice, NotesEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(std::move(edit))
    , m_problem(new ErrorSummary) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    if (!notes.ifThens.empty()) {
        auto* list = new RowList;
        list->setAccessibleName(tr("Plans for hard moments"));
        for (std::size_t i = 0; i < notes.ifThens.size(); ++i) {
            const QString words =
                tr("If %1, then %2").arg(toQt(notes.ifThens[i].when), toQt(notes.ifThens[i].then));
            list->addRow(createRow(words, [edit = m_edit, i] {
                edit(
                    [i](PlanNotes& changed) {
                        changed.ifThens.erase(changed.ifThens.begin() + static_cast<long>(i));
                    },
                    tr("Taken out."));
            }));
        }
        column->addWidget(list);
    }
    column->addWidget(m_problem);
    m_if = addField(column, tr("If this happens"));
    // A counselor writes in the client's words.
    m_then = addField(column, voice == Voice::Relative ? tr("Then they will do this")
                                                       : tr("Then I will do this"));
    addText(column, TextRole::Hint,
            tr("Names you type here will be on the paper, if you print it."))
        ->setTone(Token::Text2);
    auto* button = new Button(tr("Add this"));
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &Button::clicked, this, &IfThenPart::add);
    connect(m_if, &QLineEdit::returnPressed, this,
            [this] { m_then->setFocus(Qt::OtherFocusReason); });
    connect(m_then, &QLineEdit::returnPressed, this, &IfThenPart::add);
}

void IfThenPart::add() {
    const IfThen one{toStd(m_if->text().trimmed()), toStd(m_then->text().trimmed())};
    m_problem->clear();
    if (one.when.empty()) {
        m_problem->add(tr("Write what may happen"), m_if);
    }
    if (one.then.empty()) {
        m_problem->add(tr("Write what to do then"), m_then);
    }
    if (one.when.empty() || one.then.empty()) {
        m_problem->present();
        return;
    }
    m_edit(
        [one](PlanNotes& notes) {
            if (notes.ifThens.size() < PlanNotes::MostIfThens) {
                notes.ifThens.push_back(one);
            }
        },
        tr("Added."));
}

} // namespace waymark::ui
