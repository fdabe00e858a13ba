// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/choice_page.h"

#include "app/resting.h"
#include "app/session.h"
#include "pages/learn/word_links.h"
#include "pages/parts/page_parts.h"
#include "pages/questions/beside_continue.h"
#include "theme/spacing.h"
#include "widgets/answer_card.h"
#include "widgets/answer_group.h"
#include "widgets/card.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QStringList textsOf(const ChoiceView& view) {
    QStringList texts{view.title, view.why, view.whatCounts};
    for (const ChoiceItem& item : view.values) {
        texts << item.text.label << item.text.hint;
    }
    return texts;
}

} // namespace

ChoicePage::ChoicePage(const Page& page, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_page(page)
    , m_view(choiceView(page, session))
    , m_answers(new AnswerGroup(m_view.title))
    , m_canWait(createCanWait()) {
    QVBoxLayout* column = createColumn(this);
    if (!m_view.part.isEmpty()) {
        addText(column, TextRole::Body, tr("Next part: %1").arg(m_view.part))
            ->setTone(Token::Text2);
    }
    addPageHeading(column, m_view.title);
    column->addWidget(new SideNotePlace);
    column->addSpacing(spacing::Medium);
    addAnswers(column);
    addWordLinks(column, session, textsOf(m_view));
    showThatItCanWait();
}

void ChoicePage::addAnswers(QVBoxLayout* column) {
    for (const ChoiceItem& item : m_view.values) {
        m_answers->addAnswer(item.id, item.text);
    }
    m_answers->addDivider(tr("or"));
    for (const ChoiceItem& item : m_view.unknowns) {
        m_answers->addAnswer(item.id, item.text);
    }
    m_answers->setChosen(m_view.picked);
    connect(m_answers, &AnswerGroup::chosenChanged, this, &ChoicePage::store);
    column->addWidget(m_answers);
}

PageFrame ChoicePage::frame() const {
    PageFrame frame;
    frame.name = m_view.title;
    frame.primary = tr("&Continue");
    frame.secondary = besideContinue(m_page, session());
    return frame;
}

QWidget* ChoicePage::createSide() {
    QList<NoteText> notes;
    if (!m_view.why.isEmpty()) {
        notes.append({tr("Why we ask"), m_view.why});
    }
    if (!m_view.whatCounts.isEmpty()) {
        notes.append({tr("What counts"), m_view.whatCounts});
    }
    return notes.isEmpty() ? nullptr : new SideNote(notes);
}

bool ChoicePage::finish() {
    if (!session().answers().isGiven(m_page.variables.front())) {
        store({});
    }
    return true;
}

void ChoicePage::pressSecondary(int index) {
    if (index == static_cast<int>(BesideContinue::SeeOptions)) {
        Q_EMIT routeRequested({Screen::Options});
        return;
    }
    store({});
    Q_EMIT nextRequested();
}

void ChoicePage::pressDigit(const QString& digit) {
    m_answers->pressDigit(digit);
}

bool ChoicePage::focusStart() {
    m_answers->focusChosen();
    return true;
}

void ChoicePage::store(const QString& id) {
    session().give(m_page.variables.front(), answerOf(id, m_page, session()));
    showThatItCanWait();
}

QWidget* ChoicePage::createCanWait() {
    auto* place = new QWidget(this);
    QVBoxLayout* around = createColumn(place);
    // Set in: it goes with the answer above it.
    around->setContentsMargins(spacing::XLarge, 0, 0, spacing::XSmall);
    auto* card = new Card;
    around->addWidget(card);
    card->setLook({Token::Surface, Token::NeutralBar, spacing::CardEdge, Token::NeutralBar});
    card->setAccessibleName(tr("This can wait."));
    QVBoxLayout* lines = createColumn(card);
    lines->setContentsMargins(spacing::BannerBar + spacing::Large, spacing::Medium, spacing::Large,
                              spacing::Medium);
    m_canWaitWords = addText(
        lines, TextRole::Body,
        inVoice(session().voice(),
                {tr("If you feel sick right now, leave this open. The page will stay here."),
                 tr("If they feel sick right now, put water and naloxone near them."),
                 tr("If the client feels sick, stop here. Go on when they feel up to it.")}));
    m_canWaitWords->setLead(tr("This can wait."));
    addRest(lines);
    place->hide();
    return place;
}

void ChoicePage::addRest(QVBoxLayout* lines) {
    if (session().voice() == Voice::Relative) {
        return;
    }
    const QString words = session().voice() == Voice::Self
                              ? tr("I feel sick now. Show less, in larger text.")
                              : tr("The client feels sick now. Show less, in larger text.");
    m_rest = new TickCard({words, {}, {}});
    m_rest->setChecked(isResting(session()));
    connect(m_rest, &TickCard::toggled, this,
            [this](bool checked) { setResting(session(), checked); });
    lines->addSpacing(spacing::Small);
    lines->addWidget(m_rest);
}

void ChoicePage::showThatItCanWait() {
    const bool isShown = canWait(m_page, session());
    if (isShown && m_canWait->isHidden()) {
        Q_EMIT announced(m_canWaitWords->accessibleName());
    }
    if (!isShown && !m_canWait->isHidden() && m_rest != nullptr) {
        m_rest->setChecked(false);
    }
    if (isShown) {
        // Where the eye is: at the end of the page it would not be seen.
        m_answers->putUnder(m_answers->chosen(), m_canWait);
    }
    m_canWait->setVisible(isShown);
}

} // namespace waymark::ui
