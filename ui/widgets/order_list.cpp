// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/order_list.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int OrderRankWidth = 32;
constexpr int RowVerticalPadding = 7;

class OrderRowView : public QWidget {
public:
    OrderRowView()
        : m_layout(new QHBoxLayout(this))
        , m_rank(new TextLabel(TextRole::CardTitle))
        , m_name(new TextLabel(TextRole::BodyStrong))
        , m_pips(new Pips(0))
        , m_fit(new TextLabel(TextRole::Hint))
        , m_note(new TextLabel(TextRole::Hint)) {
        setAccessibleRole(this, QAccessible::Grouping);
        m_layout->setSpacing(spacing::Small);
        m_layout->addWidget(m_rank, 0, Qt::AlignVCenter);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_name);
        auto* fit = new QHBoxLayout;
        fit->setSpacing(spacing::Small);
        fit->addWidget(m_pips);
        fit->addWidget(m_fit, 1);
        words->addLayout(fit);
        m_layout->addLayout(words, 1);
        m_layout->addWidget(m_note, 0, Qt::AlignVCenter);
        m_fit->setTone(Token::Text2);
        m_note->setTone(Token::Text2);
        m_note->setWordWrap(false);
        connect(&theme(), &Theme::changed, this, &OrderRowView::refit);
        refit();
    }

    void fill(const OrderRow& row) {
        m_rank->setPlainText(row.rank);
        m_rank->setVisible(!row.rank.isEmpty());
        m_name->setPlainText(row.name);
        m_pips->setVisible(row.pips >= 0);
        m_pips->setFilled(row.pips);
        m_fit->setPlainText(row.fitWords);
        m_fit->setHidden(row.fitWords.isEmpty());
        m_note->setPlainText(row.note);
        QStringList spoken{row.rank, row.name, row.fitWords, row.note};
        spoken.removeAll(QString());
        setAccessibleName(spoken.join(u", "_s));
    }

private:
    void refit() {
        const int tall = theme().gap(RowVerticalPadding);
        m_layout->setContentsMargins(spacing::Medium, tall, spacing::Medium, tall);
        m_rank->setFixedWidth(theme().type().scaled(OrderRankWidth));
    }

    QHBoxLayout* m_layout;
    TextLabel* m_rank;
    TextLabel* m_name;
    Pips* m_pips;
    TextLabel* m_fit;
    TextLabel* m_note;
};

} // namespace

OrderList::OrderList(const QString& name, QWidget* parent)
    : RowList(parent) {
    setAccessibleName(name);
}

void OrderList::setRows(const QList<OrderRow>& rows) {
    m_rows = rows;
    const auto views = findChildren<QWidget*>(u"orderRow"_s, Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto* view = i < views.size() ? static_cast<OrderRowView*>(views[i]) : new OrderRowView;
        view->setObjectName(u"orderRow"_s);
        view->fill(rows[i]);
        if (i >= views.size()) {
            addRow(view);
        }
    }
    for (qsizetype i = rows.size(); i < views.size(); ++i) {
        views[i]->hide();
    }
}

} // namespace waymark::ui
