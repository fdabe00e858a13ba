// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/change/change_finder.h"

#include "result/engine.h"

namespace waymark::ui {

ChangeFinder::ChangeFinder(const Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine) {}

// The thread ends first: what it still tells this object would have no one to hear it.
ChangeFinder::~ChangeFinder() {
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void ChangeFinder::start(const Case& answered) {
    cancel();
    m_isLooking = true;
    const int search = ++m_search;
    m_thread = std::jthread([this, search, answered](const std::stop_token& stop) {
        WhatWouldChange changes = m_engine.whatWouldChange(answered, {stop, {}});
        m_mailbox.post([this, search, changes = std::move(changes)] {
            if (search == m_search && m_isLooking) {
                m_isLooking = false;
                Q_EMIT found(changes);
            }
        });
    });
}

void ChangeFinder::cancel() {
    m_isLooking = false;
    m_thread.request_stop();
}

} // namespace waymark::ui
