// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/safety.h"

#include "app/qt_text.h"
#include "app/session.h"

namespace waymark::ui {

namespace {

/// A stop and its signs to look for are seen and answered apart.
QString checkKey(const Rule& rule) {
    return QStringLiteral("check ") + toQt(rule.id);
}

} // namespace

Safety::Safety(const Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

std::vector<const Rule*> Safety::stops() const {
    return m_session.engine().stops(m_session.answers());
}

std::vector<const Rule*> Safety::openStops() const {
    std::vector<const Rule*> open = stops();
    std::erase_if(
        open, [this](const Rule* rule) { return m_seen.acknowledged.contains(toQt(rule->id)); });
    return open;
}

void Safety::acknowledgeStops() {
    for (const Rule* rule : stops()) {
        m_seen.acknowledged.insert(toQt(rule->id));
    }
    Q_EMIT acknowledged();
}

std::vector<const Rule*> Safety::newStops() const {
    std::vector<const Rule*> fresh = openStops();
    std::erase_if(fresh,
                  [this](const Rule* rule) { return m_seen.shown.contains(toQt(rule->id)); });
    return fresh;
}

void Safety::markStopsShown(const std::vector<const Rule*>& stops) {
    for (const Rule* rule : stops) {
        m_seen.shown.insert(toQt(rule->id));
    }
}

std::vector<const Rule*> Safety::openChecks() const {
    std::vector<const Rule*> open = m_session.engine().checksFirst(m_session.answers());
    std::erase_if(
        open, [this](const Rule* rule) { return m_seen.acknowledged.contains(checkKey(*rule)); });
    return open;
}

void Safety::acknowledgeChecks() {
    for (const Rule* rule : openChecks()) {
        m_seen.acknowledged.insert(checkKey(*rule));
    }
    Q_EMIT acknowledged();
}

std::vector<const Rule*> Safety::newChecks() const {
    std::vector<const Rule*> fresh = openChecks();
    std::erase_if(fresh,
                  [this](const Rule* rule) { return m_seen.shown.contains(checkKey(*rule)); });
    return fresh;
}

void Safety::markChecksShown(const std::vector<const Rule*>& checks) {
    for (const Rule* rule : checks) {
        m_seen.shown.insert(checkKey(*rule));
    }
}

void Safety::forgetClosed() {
    QSet<QString> holding;
    for (const Rule* rule : stops()) {
        holding.insert(toQt(rule->id));
    }
    for (const Rule* rule : m_session.engine().checksFirst(m_session.answers())) {
        holding.insert(checkKey(*rule));
    }
    m_seen.acknowledged.intersect(holding);
    m_seen.shown.intersect(holding);
}

void Safety::forgetAll() {
    m_seen = {};
}

} // namespace waymark::ui
