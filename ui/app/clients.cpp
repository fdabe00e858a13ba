// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/clients.h"

#include "app/language.h"
#include "app/open_casebook.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/second_view.h"
#include "app/session.h"
#include "casebook/part2_notice.h"

#include <QDateTime>

#include <algorithm>

namespace waymark::ui {

namespace {

std::string instantNow() {
    return toStd(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

QString timeOfDay(const std::string& instant) {
    const QDateTime time = QDateTime::fromString(toQt(instant), Qt::ISODate).toLocalTime();
    return timeWords(time.time());
}

int placeOf(const std::vector<std::string>& order, const std::string& option) {
    return static_cast<int>(std::ranges::find(order, option) - order.begin()) + 1;
}

/// The bytes themselves are overwritten; copies that the toolkit made of them are not ours to find.
void wipeText(std::string& text) {
    wipe(text.data(), text.size());
    text.clear();
}

void wipeRecord(ClientRecord& record) {
    wipeText(record.notes);
    for (Judgement& judgement : record.judgements) {
        wipeText(judgement.reason);
    }
    for (AuditEntry& entry : record.audit) {
        wipeText(entry.reason);
    }
    record = {};
}

} // namespace

Clients::Clients(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_current.label = nextLabel();
    m_current.started = instantNow();
}

std::string Clients::nextLabel() {
    ++m_count;
    return "A-" + std::to_string(m_count);
}

QList<Clients::Row> Clients::rows() const {
    QList<Row> rows{{label(), timeOfDay(m_current.started), m_step, true}};
    for (const Waiting& client : m_waiting) {
        rows.append(
            {toQt(client.record.label), timeOfDay(client.record.started), client.step, false});
    }
    return rows;
}

QString Clients::label() const {
    return toQt(m_current.label);
}

void Clients::setLabel(const QString& label) {
    const std::string text = toStd(label.simplified());
    if (!text.empty() && text.size() <= ClientRecord::LongestLabel && text != m_current.label) {
        m_current.label = text;
        Q_EMIT changed();
    }
}

void Clients::setKeepsList(bool keeps) {
    m_keepsList = keeps;
}

Clients::Waiting Clients::parked() const {
    return {record(), m_file, m_step};
}

void Clients::startNew() {
    // Whoever answered beside this client goes with them.
    m_session.secondView().endTurn(false);
    if (m_keepsList) {
        m_waiting.push_back(parked());
    }
    m_session.erase();
    m_session.setVoice(Voice::Counselor);
    wipeRecord(m_current);
    m_current.label = nextLabel();
    m_current.started = instantNow();
    m_step = Screen::Welcome;
    m_isNew = true;
    Q_EMIT changed();
}

bool Clients::isFresh() const {
    return m_isNew && m_session.answers().isEmpty() && m_current.notes.empty();
}

Screen Clients::open(int row) {
    const auto at = m_waiting.begin() + (row - 1);
    Waiting chosen = std::move(*at);
    m_session.secondView().endTurn(false);
    *at = parked();
    bring(std::move(chosen));
    return m_step;
}

void Clients::bring(Waiting client) {
    m_session.erase();
    wipeRecord(m_current);
    m_session.setCase(client.record.kept.answered);
    m_session.setPlanNotes(client.record.kept.plan);
    m_current = std::move(client.record);
    m_file = client.file;
    m_step = client.step;
    m_isNew = false;
    Q_EMIT changed();
}

void Clients::endSession() {
    for (Waiting& client : m_waiting) {
        wipeRecord(client.record);
    }
    m_waiting.clear();
    m_session.casebook().close();
    m_session.erase();
    m_count = 0;
    m_current.label = nextLabel();
    m_step = Screen::Welcome;
    m_keepsList = false;
    m_isNew = true;
    Q_EMIT changed();
}

void Clients::forgetCurrent() {
    const std::string label = m_current.label;
    wipeRecord(m_current);
    m_current.label = label;
    m_current.started = instantNow();
    m_file.clear();
    m_session.casebook().forgetReplay();
    Q_EMIT changed();
}

bool Clients::hasAnything() const {
    return !m_waiting.empty() || !m_current.notes.empty() || !m_current.audit.empty();
}

void Clients::setNotes(const QString& notes) {
    wipeText(m_current.notes);
    m_current.notes = toStd(notes);
}

std::vector<std::string> Clients::order() const {
    return counselorOrder(m_session.result(), m_current.judgements);
}

AuditEntry Clients::entry(AuditAct act, const Judgement& judgement, int from, int to) const {
    return {instantNow(),
            judgement.who,
            act,
            judgement.option,
            from,
            to,
            judgement.reason,
            m_session.versions(),
            counselorOrder(m_session.result(), {})};
}

std::optional<JudgementRefusal> Clients::judge(const Judgement& judgement) {
    if (const auto refusal = refusalOf(judgement, m_session.result(), m_current.judgements)) {
        return refusal;
    }
    const int from = placeOf(order(), judgement.option);
    m_current.judgements.push_back(judgement);
    m_current.judgements.back().when = instantNow();
    m_current.audit.push_back(
        entry(AuditAct::Moved, judgement, from, placeOf(order(), judgement.option)));
    Q_EMIT changed();
    return std::nullopt;
}

void Clients::takeBack(const std::string& who) {
    if (m_current.judgements.empty()) {
        return;
    }
    Judgement last = m_current.judgements.back();
    const int from = placeOf(order(), last.option);
    m_current.judgements.pop_back();
    last.who = who.empty() ? last.who : who;
    last.reason.clear();
    m_current.audit.push_back(
        entry(AuditAct::TakenBack, last, from, placeOf(order(), last.option)));
    Q_EMIT changed();
}

ClientRecord Clients::record() const {
    ClientRecord record = m_current;
    record.changed = instantNow();
    record.kept.answered = m_session.currentCase();
    record.kept.plan = m_session.planBook().notes;
    record.kept.result = keepResult(m_session.result(), m_session.engine(), m_session.versions());
    return record;
}

void Clients::adopt(ClientRecord record, const QString& file) {
    if (m_keepsList && (m_session.hasAnswers() || !m_current.notes.empty())) {
        m_waiting.push_back(parked());
    }
    bring({std::move(record), file, Screen::CheckAnswers});
}

QString Clients::notice() const {
    return m_carriesNotice && m_session.voice() == Voice::Counselor
               ? m_session.text(QStringLiteral("counselor.part2.notice"), {{"notice", Part2Notice}})
               : QString();
}

void Clients::setShared(bool shared) {
    if (m_isShared != shared) {
        m_isShared = shared;
        Q_EMIT sharedChanged();
    }
}

} // namespace waymark::ui
