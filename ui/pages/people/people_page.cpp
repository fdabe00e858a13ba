// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/people/people_page.h"

#include "app/qt_text.h"
#include "app/second_view.h"
#include "app/session.h"
#include "pages/options/result_words.h"
#include "pages/parts/column_heads.h"
#include "pages/parts/page_parts.h"
#include "pages/people/difference_row.h"
#include "pages/saving/open_page.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_state(state()) {
    if (m_state == State::Compare) {
        m_view = peopleView(session);
    }
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    addPageHeading(column, heading());
    switch (m_state) {
    case State::Start:
        addStart(column);
        break;
    case State::Turn:
        addTurn(column);
        break;
    case State::Ask:
        addAsk(column);
        break;
    case State::Compare:
        addComparison(column);
        break;
    }
    column->addStretch();
    connect(&session, &Session::answersChanged, this, [this] {
        if (m_state == State::Turn) {
            Q_EMIT frameChanged();
        }
    });
}

PeoplePage::State PeoplePage::state() const {
    const SecondView& second = session().secondView();
    if (second.isTurn()) {
        return State::Turn;
    }
    if (second.other() == nullptr) {
        return State::Start;
    }
    return second.mayShow() ? State::Compare : State::Ask;
}

QString PeoplePage::heading() const {
    switch (m_state) {
    case State::Turn:
        return tr("Someone else answers now");
    case State::Ask:
        return tr("Before both are shown");
    case State::Compare:
        return m_view.heading;
    case State::Start:
        break;
    }
    return tr("Two views, side by side");
}

void PeoplePage::addStart(QVBoxLayout* column) {
    addText(column, TextRole::Body, session().text(u"two.purpose"_s));
    addText(column, TextRole::Body, session().text(u"two.private"_s))->setTone(Token::Text2);
    column->addSpacing(spacing::Small);
    column->addWidget(TextLabel::heading(TextRole::CardTitle, tr("Someone else's view")));
    if (session().voice() != Voice::Self) {
        addWay(column,
               session().voice() == Voice::Counselor ? tr("The client answers now")
                                                     : tr("The person answers now"),
               [this] { begin(Voice::Self); });
    }
    if (session().voice() != Voice::Relative) {
        addWay(column, tr("A relative or friend answers now"), [this] { begin(Voice::Relative); });
    }
    if (session().voice() != Voice::Counselor) {
        addWay(column, tr("A counselor answers now"), [this] { begin(Voice::Counselor); });
    }
    addWay(column, tr("Open a file of theirs"), [this] {
        Q_EMIT routeRequested({Screen::OpenSaved, openWord(OpenFor::SomeoneElse)});
    });
    column->addSpacing(spacing::Small);
    column->addWidget(TextLabel::heading(TextRole::CardTitle, tr("This time and last time")));
    addWay(column, tr("Open a file from last time"), [this] {
        Q_EMIT routeRequested({Screen::OpenSaved, openWord(OpenFor::EarlierTime)});
    });
}

void PeoplePage::addWay(QVBoxLayout* column, const QString& words,
                        const std::function<void()>& act) {
    auto* button = new Button(words);
    connect(button, &Button::clicked, this, act);
    column->addWidget(button, 0, Qt::AlignLeft);
}

void PeoplePage::addTurn(QVBoxLayout* column) {
    addText(column, TextRole::Body, session().text(u"two.turn"_s));
    addText(column, TextRole::Body, session().text(u"two.turn-ends"_s));
    addText(column, TextRole::Body, session().text(u"two.private"_s))->setTone(Token::Text2);
}

void PeoplePage::addAsk(QVBoxLayout* column) {
    addText(column, TextRole::BodyStrong, session().text(u"two.consent"_s));
    addText(column, TextRole::Body, session().text(u"two.private"_s))->setTone(Token::Text2);
}

void PeoplePage::addComparison(QVBoxLayout* column) {
    addText(column, TextRole::Body, m_view.intro)->setTone(Token::Text2);
    for (const DangerView& danger : std::as_const(m_view.dangers)) {
        auto* banner = new Banner(
            BannerKind::Urgent,
            {danger.title, {}, tr("Get help now"), tr("Get help now: %1").arg(danger.title)});
        connect(banner, &Banner::actionRequested, this, [this, panel = danger.panel] {
            Q_EMIT routeRequested({Screen::GetHelp, panel});
        });
        column->addWidget(banner);
    }
    auto* card = new Card;
    card->setLook({Token::Tint, Token::Primary, spacing::ControlEdge, std::nullopt});
    card->setAccessibleName(tr("What this comes to"));
    QVBoxLayout* lines = createColumn(card, spacing::XSmall);
    lines->setContentsMargins(spacing::XLarge, spacing::Large, spacing::XLarge, spacing::Large);
    bool isFirst = true;
    for (const QString& line : std::as_const(m_view.summary)) {
        addText(lines, isFirst ? TextRole::BodyStrong : TextRole::Body, line);
        isFirst = false;
    }
    column->addWidget(card);
    addGroup(column, session().text(u"two.group.matters"_s), m_view.matters);
    addGroup(column, session().text(u"two.group.others"_s), m_view.others);
    if (m_view.matters.isEmpty() && m_view.others.isEmpty()) {
        addText(column, TextRole::Body, session().text(u"two.no-difference"_s));
    }
}

void PeoplePage::addGroup(QVBoxLayout* column, const QString& title,
                          const QList<DifferenceView>& rows) {
    if (rows.isEmpty()) {
        return;
    }
    column->addSpacing(spacing::Small);
    column->addWidget(
        TextLabel::heading(TextRole::CardTitle, tr("%1: %2").arg(title).arg(rows.size())));
    auto* part = new QWidget;
    QVBoxLayout* lines = createColumn(part);
    lines->addWidget(createDifferenceHeads(m_view.heads));
    auto* list = new RowList;
    list->setAccessibleName(title);
    for (const DifferenceView& row : rows) {
        list->addRow(new DifferenceRow(row, m_view.heads));
    }
    lines->addWidget(list);
    column->addWidget(part);
}

PageFrame PeoplePage::frame() const {
    PageFrame frame;
    frame.name = heading();
    frame.isQuestion = false;
    switch (m_state) {
    case State::Start:
        frame.primary = tr("Ba&ck to where you were");
        break;
    case State::Turn:
        frame.primary = hasBegun() ? tr("&Go on") : tr("Be&gin");
        frame.secondary = {tr("&Stop and forget these answers")};
        if (hasBegun()) {
            frame.secondary.prepend(tr("I am &done"));
        }
        break;
    case State::Ask:
        frame.primary = tr("Both say &yes");
        frame.secondary = {tr("No, &put them away")};
        break;
    case State::Compare:
        frame.primary = tr("Ba&ck to where you were");
        frame.secondary = {tr("&Put the other answers away")};
        frame.width = ContentWidth::Full;
        break;
    }
    return frame;
}

bool PeoplePage::finish() {
    switch (m_state) {
    case State::Turn:
        goOn();
        return false;
    case State::Ask:
        session().secondView().allow();
        showAnew({});
        return false;
    case State::Start:
    case State::Compare:
        break;
    }
    return true;
}

void PeoplePage::pressSecondary(int index) {
    SecondView& second = session().secondView();
    if (m_state == State::Turn) {
        const bool isDone = hasBegun() && index == 0;
        second.endTurn(isDone);
        showAnew(isDone ? QString() : session().text(u"two.put-away"_s));
        return;
    }
    second.forget();
    showAnew(session().text(u"two.put-away"_s));
}

/// Whoever has answered nothing yet can only begin, or stop.
bool PeoplePage::hasBegun() const {
    return !session().answers().isEmpty();
}

void PeoplePage::begin(Voice voice) {
    session().secondView().beginTurn(voice);
    showAnew({});
}

/// To the first page that is open, or to the answers.
void PeoplePage::goOn() {
    const Page* page = nextOpenPage(session());
    Q_EMIT routeRequested(page == nullptr ? Route{Screen::CheckAnswers}
                                          : Route{Screen::Question, toQt(page->id)});
}

/// Who is spoken to, and what stands here, are others now.
void PeoplePage::showAnew(const QString& words) {
    if (!words.isEmpty()) {
        Q_EMIT announced(words);
    }
    Q_EMIT routeRequested({Screen::People});
}

} // namespace waymark::ui
