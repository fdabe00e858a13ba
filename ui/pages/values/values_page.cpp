// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/values/values_page.h"

#include "app/session.h"
#include "pages/options/order_change.h"
#include "pages/parts/bar_note.h"
#include "pages/parts/main_and_side.h"
#include "pages/parts/page_parts.h"
#include "pages/values/own_concerns.h"
#include "theme/spacing.h"
#include "widgets/step_table.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int SideWidth = 344;

} // namespace

ValuesPage::ValuesPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(valuesView(session)) {
    auto* column = createColumn(this);
    column->addWidget(new MainAndSide(createTable(), createOrder(), SideWidth));
    column->addStretch();
    showOrder(nullptr, {});
}

QWidget* ValuesPage::createTable() {
    auto* main = new QWidget;
    QVBoxLayout* column = createColumn(main);
    addPageHeading(column, m_view.heading);
    addText(column, TextRole::Body, m_view.start)->setTone(Token::Text2);
    column->addSpacing(spacing::Small);
    QStringList steps;
    for (const ValueStep& step : m_view.steps) {
        steps.append(step.label);
    }
    QList<StepTableRow> rows;
    for (const ValueRow& row : m_view.rows) {
        rows.append({row.id, row.name, row.hint, row.step,
                     row.isFixed ? tr("Always weighs the most") : QString()});
    }
    m_table = new StepTable(steps, rows);
    m_table->setAccessibleName(m_view.heading);
    connect(m_table, &StepTable::chosenChanged, this, &ValuesPage::choose);
    column->addWidget(m_table);
    column->addSpacing(spacing::XLarge);
    m_own = new OwnConcerns(session());
    connect(m_own, &OwnConcerns::announced, this, &ValuesPage::announced);
    column->addWidget(m_own);
    column->addStretch();
    return main;
}

QWidget* ValuesPage::createOrder() {
    auto* side = new QWidget;
    QVBoxLayout* column = createColumn(side);
    addText(column, TextRole::PartHeading, m_view.orderHeading);
    column->addSpacing(spacing::Small);
    if (!m_view.waiting.isEmpty()) {
        addText(column, TextRole::Body, m_view.waiting)->setTone(Token::Text2);
        column->addSpacing(spacing::Small);
    }
    m_order = new OrderList(m_view.orderHeading);
    column->addWidget(m_order);
    column->addSpacing(spacing::Medium);
    m_moved = new BarNote(tr("What moved"));
    m_firm = new BarNote(tr("How firm is this?"));
    column->addWidget(m_moved);
    column->addSpacing(spacing::Medium);
    column->addWidget(m_firm);
    column->addSpacing(spacing::Medium);
    addText(column, TextRole::Hint, m_view.limit)->setTone(Token::Text2);
    column->addStretch();
    return side;
}

void ValuesPage::choose(const QString& criterion, int step) {
    const Ranking before = session().orderOf(session().currentCase());
    ValueRow& row = *std::ranges::find(m_view.rows, criterion, &ValueRow::id);
    row.step = step;
    session().setImportance(withStep(session(), criterion, m_view.steps[step].weight));
    const QString moved = m_view.state == OrderState::Ranked
                              ? movedBecause(session(), m_view, row, before)
                              : m_view.waiting;
    showOrder(&before, moved);
    m_table->setNote(criterion, moved);
}

void ValuesPage::setAllBack() {
    const Ranking before = session().orderOf(session().currentCase());
    session().setImportance({});
    m_view = valuesView(session());
    for (const ValueRow& row : m_view.rows) {
        m_table->setChosen(row.id, row.step);
    }
    m_table->setNote({}, {});
    showOrder(&before,
              m_view.state == OrderState::Ranked
                  ? movedSentence(session(), before, session().orderOf(session().currentCase()))
                  : m_view.waiting);
}

void ValuesPage::showOrder(const Ranking* before, const QString& moved) {
    m_order->setRows(
        orderRows(session(), session().orderOf(session().currentCase()), m_view.state, before));
    m_moved->setText(m_view.state == OrderState::Ranked ? moved : QString());
    m_firm->setText(firmWords(session(), m_view));
    if (!moved.isEmpty()) {
        Q_EMIT announced(moved);
    }
}

PageFrame ValuesPage::frame() const {
    PageFrame frame;
    frame.name = m_view.heading;
    frame.primary = inVoice(session().voice(), {tr("&See your options"), tr("&See the options"),
                                                tr("&See the options")});
    frame.secondary = QStringList{tr("Set &all back")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = true;
    return frame;
}

bool ValuesPage::finish() {
    // Enter in the box adds what was written, and does not leave the page.
    if (m_own->box()->hasFocus() && m_own->add()) {
        return false;
    }
    Q_EMIT routeRequested({Screen::Options});
    return false;
}

void ValuesPage::pressSecondary(int index) {
    Q_UNUSED(index)
    setAllBack();
}

bool ValuesPage::focusStart() {
    m_table->focusFirst();
    return true;
}

} // namespace waymark::ui
