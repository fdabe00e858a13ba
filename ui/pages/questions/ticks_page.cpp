// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/ticks_page.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/learn/word_links.h"
#include "pages/parts/page_parts.h"
#include "pages/questions/beside_continue.h"
#include "pages/questions/choice_view.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// What a tick card takes beside its words, and to the next one.
constexpr int AroundLabel = 80;

} // namespace

TicksPage::TicksPage(const Page& page, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_page(page)
    , m_asked(ticksAsked(page, session)) {
    QVBoxLayout* column = createColumn(this);
    addHead(column);
    auto* group = new QWidget;
    setAccessibleRole(group, QAccessible::Grouping);
    group->setAccessibleName(text("title"));
    addTicks(createColumn(group, spacing::Small));
    column->addWidget(group);
    QStringList texts{text("title"), text("help"), text("why")};
    for (const VariableIndex tick : m_asked) {
        const QString key = u"variable."_s + toQt(session.questionnaire().variables[tick].id);
        texts << session.text(key + u".label"_s) << session.optionalText(key + u".hint"_s);
    }
    addWordLinks(column, session, texts);
}

void TicksPage::addHead(QVBoxLayout* column) {
    const QString part = partStartingAt(m_page, session());
    if (!part.isEmpty()) {
        addText(column, TextRole::Body, tr("Next part: %1").arg(part))->setTone(Token::Text2);
    }
    addPageHeading(column, text("title"));
    if (!text("help").isEmpty()) {
        addText(column, TextRole::Body, text("help"))->setTone(Token::Text2);
    }
    column->addWidget(new SideNotePlace);
    column->addSpacing(spacing::Medium);
    if (m_page.id == "safety-now") {
        addText(column, TextRole::CardTitle, tr("Right now"));
        column->addSpacing(spacing::XSmall);
    }
}

void TicksPage::addTicks(QVBoxLayout* column) {
    const TicksState state = ticksState(m_page, m_asked, session());
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        const QString key =
            u"variable."_s + toQt(session().questionnaire().variables[m_asked[i]].id);
        TickCard* tick = addTick(column, session().text(key + u".label"_s),
                                 session().optionalText(key + u".hint"_s));
        tick->setChecked(state.ticked[i]);
        m_ticks.append(tick);
    }
    addText(column, TextRole::Body, tr("or"))->setTone(Token::Text2);
    m_unknowns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_unknowns->setSpacing(spacing::Small);
    column->addLayout(m_unknowns);
    m_none = addTick(m_unknowns, tr("None of these"), {});
    m_none->setChecked(state.isNone);
    if (offersNotSure(m_page, session())) {
        m_notSure = addTick(m_unknowns, session().text(u"unknown.not-sure"_s), {});
        m_notSure->setChecked(state.isNotSure);
    }
    m_ratherNotSay = addTick(m_unknowns, session().text(u"unknown.rather-not-say"_s), {});
    m_ratherNotSay->setChecked(state.isRatherNotSay);
    QList<TickCard*> cards = m_ticks;
    cards.append(unknowns());
    for (TickCard* card : std::as_const(cards)) {
        connect(card, &TickCard::toggled, this,
                [this, card](bool checked) { change(card, checked); });
    }
}

QList<TickCard*> TicksPage::unknowns() const {
    QList<TickCard*> cards{m_none, m_notSure, m_ratherNotSay};
    cards.removeAll(nullptr);
    return cards;
}

TickCard* TicksPage::addTick(QBoxLayout* column, const QString& label, const QString& hint) {
    auto* tick = new TickCard({label, hint, {}});
    column->addWidget(tick);
    return tick;
}

PageFrame TicksPage::frame() const {
    PageFrame frame;
    frame.name = text("title");
    frame.primary = tr("&Continue");
    frame.secondary = besideContinue(m_page, session());
    return frame;
}

QWidget* TicksPage::createSide() {
    QList<NoteText> notes;
    for (const NoteText& note : {NoteText{tr("Why we ask"), text("why")},
                                 NoteText{tr("This is no test"), text("no-test")}}) {
        if (!note.text.isEmpty()) {
            notes.append(note);
        }
    }
    return notes.isEmpty() ? nullptr : new SideNote(notes);
}

bool TicksPage::finish() {
    session().giveAll(ticksAnswers(m_page, m_asked, shownState(), session()));
    return true;
}

void TicksPage::pressSecondary(int index) {
    if (index == static_cast<int>(BesideContinue::SeeOptions)) {
        Q_EMIT routeRequested({Screen::Options});
        return;
    }
    GivenAnswers skipped;
    for (const VariableIndex variable : m_asked) {
        skipped.emplace_back(variable, NoAnswer::Skipped);
    }
    session().giveAll(skipped);
    Q_EMIT nextRequested();
}

bool TicksPage::focusStart() {
    if (m_ticks.isEmpty()) {
        return false;
    }
    m_ticks.front()->box()->setFocus(Qt::OtherFocusReason);
    return true;
}

void TicksPage::setLayoutMode(LayoutMode mode) {
    Q_UNUSED(mode)
    arrangeUnknowns();
}

void TicksPage::resizeEvent(QResizeEvent* event) {
    ScreenPage::resizeEvent(event);
    arrangeUnknowns();
}

/// Beside each other where each has room for its words in one line.
void TicksPage::arrangeUnknowns() {
    const QFontMetrics metrics(theme().type().font(TextRole::Body));
    int room = width();
    for (const TickCard* card : unknowns()) {
        room -= metrics.horizontalAdvance(card->label()) + theme().type().scaled(AroundLabel);
    }
    m_unknowns->setDirection(room < 0 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TicksPage::change(TickCard* card, bool checked) {
    if (m_isClearing) {
        return;
    }
    const QString cleared = checked ? clearOthers(card) : QString();
    session().giveAll(ticksSoFar(m_page, m_asked, shownState(), session()));
    if (!cleared.isEmpty()) {
        Q_EMIT announced(cleared);
    }
}

QString TicksPage::clearOthers(const TickCard* card) {
    const QScopedValueRollback clearing(m_isClearing, true);
    QStringList cleared;
    const QList<TickCard*> others = unknowns();
    for (TickCard* other : others) {
        if (other != card && other->isChecked()) {
            other->setChecked(false);
            cleared << tr("\"%1\" was cleared.").arg(other->label());
        }
    }
    bool isAnyCleared = false;
    if (std::ranges::find(others, card) != others.end()) {
        for (TickCard* tick : std::as_const(m_ticks)) {
            isAnyCleared = isAnyCleared || tick->isChecked();
            tick->setChecked(false);
        }
    }
    if (isAnyCleared) {
        cleared << tr("The other ticks were cleared.");
    }
    return cleared.join(u' ');
}

TicksState TicksPage::shownState() const {
    TicksState state;
    for (const TickCard* tick : m_ticks) {
        state.ticked.push_back(tick->isChecked());
    }
    state.isNone = m_none->isChecked();
    state.isRatherNotSay = m_ratherNotSay->isChecked();
    state.isNotSure = m_notSure != nullptr && m_notSure->isChecked();
    return state;
}

QString TicksPage::text(const char* what) const {
    return session().optionalText(u"page.%1.%2"_s.arg(toQt(m_page.id), QLatin1StringView(what)));
}

} // namespace waymark::ui
