// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/reason_list.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/layout_mode.h"
#include "widgets/link_button.h"
#include "widgets/pips.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int MostPips = 3;
constexpr int AnswerWidth = 208;
constexpr int WeightWidth = 132;
constexpr int BasisWidth = 190;
constexpr int VerticalPadding = 7;

/// One reason in a row, or in a small stack when there is little room.
class ReasonRowView : public QWidget, public Adaptive {
public:
    explicit ReasonRowView(const ReasonRow& row)
        : m_grid(new QGridLayout(this))
        , m_sign(new SignLabel(row.sign, TextRole::CardTitle, this))
        , m_text(new TextLabel(TextRole::Reason, row.text, this))
        , m_weight(createWeight(row))
        , m_basis(createBasis(row))
        , m_answer(
              new LinkButton(row.answer, ReasonList::tr("You said: %1").arg(row.answer), this)) {
        setAccessibleRole(this, QAccessible::Grouping);
        setAccessibleName(
            u"%1, %2: %3"_s.arg(SignLabel::words(row.sign), row.weightWords, row.text));
        m_answer->setVisible(!row.answer.isEmpty());
        connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
        setLayoutMode(LayoutMode::Wide);
    }

    void setLayoutMode(LayoutMode mode) override {
        m_mode = mode;
        for (QWidget* part : parts())
            m_grid->removeWidget(part);
        const int tall = theme().gap(VerticalPadding);
        m_grid->setContentsMargins(spacing::Medium, tall, spacing::Large, tall);
        m_grid->setHorizontalSpacing(spacing::Medium);
        m_grid->setVerticalSpacing(0);
        if (mode == LayoutMode::Wide)
            arrangeWide();
        else
            arrangeStacked();
    }

    [[nodiscard]] LinkButton* answer() const { return m_answer; }

private:
    [[nodiscard]] QList<QWidget*> parts() const {
        return {m_sign, m_text, m_weight, m_basis, m_answer};
    }

    QWidget* createWeight(const ReasonRow& row) {
        auto* weight = new QWidget(this);
        auto* line = new QHBoxLayout(weight);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::Small);
        const Token tone = row.sign == ReasonSign::Against ? Token::AgainstBar : Token::ForBar;
        line->addWidget(new Pips(row.weight, MostPips, tone));
        auto* words = new TextLabel(TextRole::Hint, row.weightWords);
        words->setTone(Token::Text2);
        line->addWidget(words, 1);
        return weight;
    }

    QWidget* createBasis(const ReasonRow& row) {
        auto* basis = new QWidget(this);
        auto* lines = new QVBoxLayout(basis);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto* name = new TextLabel(TextRole::Hint);
        name->setLead(row.basis);
        lines->addWidget(name);
        if (!row.basisNote.isEmpty()) {
            auto* note = new TextLabel(TextRole::Hint, row.basisNote);
            note->setTone(Token::Text2);
            lines->addWidget(note);
        }
        return basis;
    }

    void arrangeWide() {
        const TypeScale& type = theme().type();
        m_answer->setMaximumWidth(type.scaled(AnswerWidth));
        m_weight->setFixedWidth(type.scaled(WeightWidth));
        m_basis->setFixedWidth(type.scaled(BasisWidth));
        m_grid->addWidget(m_answer, 0, 0, Qt::AlignVCenter | Qt::AlignLeft);
        m_grid->addWidget(m_sign, 0, 1, Qt::AlignVCenter);
        m_grid->addWidget(m_text, 0, 2, Qt::AlignVCenter);
        m_grid->addWidget(m_weight, 0, 3, Qt::AlignVCenter);
        m_grid->addWidget(m_basis, 0, 4, Qt::AlignVCenter);
        m_grid->setColumnMinimumWidth(0, type.scaled(AnswerWidth));
        m_grid->setColumnStretch(1, 0);
        m_grid->setColumnStretch(2, 1);
    }

    void arrangeStacked() {
        for (QWidget* part : {m_weight, m_basis, static_cast<QWidget*>(m_answer)}) {
            part->setMinimumWidth(0);
            part->setMaximumWidth(QWIDGETSIZE_MAX);
        }
        m_grid->setColumnMinimumWidth(0, 0);
        m_grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_text, 0, 1, 1, 2);
        m_grid->addWidget(m_weight, 1, 1, Qt::AlignTop);
        m_grid->addWidget(m_basis, 1, 2, Qt::AlignTop);
        m_grid->addWidget(m_answer, 2, 1, 1, 2, Qt::AlignLeft);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, 1);
    }

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    QWidget* m_sign;
    QWidget* m_text;
    QWidget* m_weight;
    QWidget* m_basis;
    LinkButton* m_answer;
};

} // namespace

ReasonList::ReasonList(const QList<ReasonRow>& rows, QWidget* parent)
    : RowList(parent) {
    for (const ReasonRow& row : rows) {
        auto* view = new ReasonRowView(row);
        connect(view->answer(), &LinkButton::clicked, this,
                [this, id = row.id] { Q_EMIT answerRequested(id); });
        addRow(view);
    }
}

} // namespace waymark::ui
