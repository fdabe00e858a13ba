// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mailbox.h"
#include "insight/what_if.h"
#include "questionnaire/answers.h"

#include <QObject>

#include <thread>

namespace waymark {
class Engine;
}

namespace waymark::ui {

/// Looks for what would change the order on a thread of its own, so that no key press waits.
class ChangeFinder : public QObject {
    Q_OBJECT

public:
    /// `engine` outlives the finder.
    explicit ChangeFinder(const Engine& engine, QObject* parent = nullptr);
    ~ChangeFinder() override;

    /// Starts over with a case; what was looked for before is dropped.
    void start(const Case& answered);
    /// What is found from now on is not told.
    void cancel();
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void found(const waymark::WhatWouldChange& changes);

private:
    const Engine& m_engine;
    Mailbox m_mailbox; ///< outlives the thread that posts to it
    std::jthread m_thread;
    int m_search = 0;
    bool m_isLooking = false;
};

} // namespace waymark::ui
