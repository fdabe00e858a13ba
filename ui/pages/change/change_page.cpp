// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/change/change_page.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "pages/change/change_card.h"
#include "pages/change/change_finder.h"
#include "pages/change/change_lists.h"
#include "pages/options/order_change.h"
#include "pages/options/order_words.h"
#include "pages/parts/bar_note.h"
#include "pages/parts/main_and_side.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int SideWidth = 320;
/// Words about waiting come after so many milliseconds; sooner they would only flash.
constexpr int Patience = 1000;

} // namespace

ChangePage::ChangePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_finder(new ChangeFinder(session.engine(), this))
    , m_patience(new QTimer(this))
    , m_state(orderState(session)) {
    auto* column = createColumn(this);
    column->addWidget(new MainAndSide(createMain(), createOrder(), SideWidth));
    column->addStretch();
    showOrder(session.currentCase());
    m_patience->setSingleShot(true);
    m_patience->setInterval(Patience);
    connect(m_patience, &QTimer::timeout, m_looking, &QWidget::show);
    connect(m_finder, &ChangeFinder::found, this, &ChangePage::showFound);
    look();
}

QWidget* ChangePage::createMain() {
    auto* main = new QWidget;
    m_column = createColumn(main);
    addPageHeading(m_column, session().text(u"change.title"_s));
    addText(m_column, TextRole::Body, session().text(u"change.start"_s))->setTone(Token::Text2);
    m_looking = createLooking();
    m_column->addWidget(m_looking);
    m_column->addStretch();
    return main;
}

QWidget* ChangePage::createOrder() {
    auto* side = new QWidget;
    QVBoxLayout* column = createColumn(side);
    m_orderHeading = addText(column, TextRole::PartHeading, {});
    column->addSpacing(spacing::Small);
    m_order = new OrderList(session().text(u"values.order"_s));
    column->addWidget(m_order);
    column->addSpacing(spacing::Small);
    m_moved = new BarNote(tr("What moved"));
    column->addWidget(m_moved);
    column->addStretch();
    return side;
}

QWidget* ChangePage::createLooking() {
    auto* looking = new QWidget(this);
    auto* row = new QHBoxLayout(looking);
    row->setContentsMargins(0, spacing::Large, 0, 0);
    row->setSpacing(spacing::Large);
    row->addWidget(new TextLabel(TextRole::Body, session().text(u"change.looking"_s)), 1);
    auto* stop = new Button(tr("Stop looking"));
    connect(stop, &Button::clicked, this, &ChangePage::stopLooking);
    row->addWidget(stop);
    looking->hide();
    return looking;
}

bool ChangePage::isLooking() const {
    return m_finder->isLooking();
}

void ChangePage::look() {
    // While something urgent is open, or too little is known, nothing is weighed.
    if (m_state == OrderState::Ranked) {
        m_finder->start(session().currentCase());
        m_patience->start();
        return;
    }
    auto* waits =
        new TextLabel(TextRole::Body, m_state == OrderState::Held ? session().text(u"change.held"_s)
                                                                  : missingWords(session()));
    replaceLists(waits);
}

void ChangePage::stopLooking() {
    m_finder->cancel();
    m_patience->stop();
    m_looking->hide();
    auto* again = new LinkButton(tr("Look again"));
    connect(again, &LinkButton::clicked, this, [this, again] {
        again->deleteLater();
        look();
    });
    replaceLists(again);
    again->setFocus(Qt::OtherFocusReason);
}

void ChangePage::showFound(const WhatWouldChange& found) {
    m_patience->stop();
    m_looking->hide();
    const ChangeView view = changeView(session(), found);
    replaceLists(view.isEmpty() ? new TextLabel(TextRole::Body, session().text(u"change.nothing"_s))
                                : createLists(view));
    Q_EMIT announced(session().text(
        u"change.found"_s, {{"count", std::to_string(view.findOut.size() + view.arrange.size())}}));
}

void ChangePage::replaceLists(QWidget* fresh) {
    if (m_lists != nullptr) {
        m_lists->hide();
        m_lists->deleteLater();
    }
    m_lists = fresh;
    m_column->insertWidget(m_column->count() - 1, fresh);
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(fresh);
    }
}

QWidget* ChangePage::createLists(const ChangeView& view) {
    auto* lists = new ChangeLists(view, session());
    connect(lists, &ChangeLists::tryRequested, this, &ChangePage::tryOut);
    connect(lists, &ChangeLists::keepRequested, this, &ChangePage::keep);
    connect(lists, &ChangeLists::answerRequested, this, [this](const QString& page) {
        Q_EMIT routeRequested({Screen::Question, page, false, true});
    });
    return lists;
}

void ChangePage::tryOut(ChangeCard* card, const ChangeItem& item, bool on) {
    if (m_tried != nullptr) {
        m_tried->setTried(false);
    }
    m_tried = on ? card : nullptr;
    const Case& now = session().currentCase();
    const Case shown = on ? changedCase(now, item.changes) : now;
    showOrder(shown);
    QString moved;
    if (on) {
        moved = wouldStop(session(), shown)
                    ? session().text(u"change.stop"_s)
                    : movedSentence(session(), session().orderOf(now), session().orderOf(shown));
    }
    card->setTried(on, moved);
    m_moved->setHeading(item.title);
    m_moved->setText(moved);
    if (!on) {
        card->tick()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT announced(on ? moved : session().text(u"change.back"_s));
}

void ChangePage::showOrder(const Case& shown) {
    const Case& now = session().currentCase();
    const bool isTried = !(shown.answers == now.answers);
    m_orderHeading->setPlainText(session().text(isTried ? u"change.order"_s : u"values.order"_s));
    const Ranking before = session().orderOf(now);
    m_order->setRows(orderRows(session(), session().orderOf(shown),
                               wouldStop(session(), shown) ? OrderState::Held : m_state,
                               isTried ? &before : nullptr));
}

void ChangePage::keep(const ChangeItem& item) {
    const Ranking before = session().orderOf(session().currentCase());
    std::vector<std::pair<VariableIndex, Answer>> answers;
    for (const AnswerChange& change : item.changes) {
        answers.emplace_back(change.variable, ValueSet::single(change.value));
    }
    session().giveAll(answers);
    const auto stops = session().safety().newStops();
    if (!stops.empty()) {
        session().safety().markStopsShown(stops);
        Q_EMIT routeRequested({Screen::GetHelp, toQt(stops.front()->help)});
        return;
    }
    m_tried = nullptr;
    m_state = orderState(session());
    showOrder(session().currentCase());
    m_moved->setHeading(tr("Kept: %1").arg(item.title));
    m_moved->setText(movedSentence(session(), before, session().orderOf(session().currentCase())));
    findChild<TextLabel*>()->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(m_moved->accessibleName() + u". "_s + m_moved->text());
    look();
}

PageFrame ChangePage::frame() const {
    PageFrame frame;
    frame.name = session().text(u"change.title"_s);
    frame.primary = tr("Back to options");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool ChangePage::finish() {
    Q_EMIT routeRequested({Screen::Options});
    return false;
}

} // namespace waymark::ui
