// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/second_view.h"

#include "app/clients.h"
#include "app/plan_book.h"
#include "app/safety.h"
#include "app/saved_case.h"
#include "app/session.h"

namespace waymark::ui {

struct SecondView::Away {
    Case answered;
    PlanNotes notes;
    SavedCase::File file;
    Safety::Seen seen;
    std::vector<LeftOut> leftOut;
};

SecondView::SecondView(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

SecondView::~SecondView() = default;

void SecondView::take(OtherView kind, const Case& other) {
    m_kind = kind;
    m_other = other;
    m_isFromFile = true;
    m_mayShow = kind == OtherView::EarlierTime;
    Q_EMIT changed();
}

void SecondView::allow() {
    m_mayShow = true;
    Q_EMIT changed();
}

void SecondView::beginTurn(Voice voice) {
    m_other.reset();
    m_mayShow = false;
    m_away = std::make_unique<Away>(Away{m_session.currentCase(), m_session.planBook().notes,
                                         m_session.savedCase().putAway(), m_session.safety().seen(),
                                         m_session.clients().current().kept.leftOut});
    Case blank;
    blank.voice = voice;
    blank.language = m_session.language();
    m_session.setPlanNotes({});
    m_session.clients().setLeftOut({});
    m_session.setEnough(false);
    m_session.setCase(blank);
    Q_EMIT changed();
}

void SecondView::endTurn(bool keepsOther) {
    if (!isTurn()) {
        return;
    }
    const std::unique_ptr<Away> away = std::move(m_away);
    if (keepsOther) {
        m_kind = OtherView::SomeoneElse;
        m_other = m_session.currentCase();
        m_isFromFile = m_session.savedCase().isUpToDate();
    }
    Case before = away->answered;
    // Whoever chose another language meanwhile goes on in it.
    before.language = m_session.language();
    m_session.savedCase().bringBack(away->file);
    m_session.setEnough(false);
    m_session.setPlanNotes(away->notes);
    m_session.clients().setLeftOut(away->leftOut);
    m_session.safety().bringBack(away->seen);
    m_session.setCase(before);
    Q_EMIT changed();
}

void SecondView::forget() {
    m_away.reset();
    m_other.reset();
    m_mayShow = false;
    Q_EMIT changed();
}

} // namespace waymark::ui
