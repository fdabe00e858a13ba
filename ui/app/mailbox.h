// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace waymark::ui {

/// How a thread of ours hands what it found to the window's thread. Made and ended by the window's
/// thread, after the threads that post to it.
class Mailbox : public QObject {
    Q_OBJECT

public:
    using Letter = std::function<void()>;

    explicit Mailbox(QObject* parent = nullptr);

    /// From any thread: `letter` is run by the event loop of the mailbox's thread, in the order
    /// posted, and ended there. Never run when the mailbox ends first.
    void post(Letter letter);

Q_SIGNALS:
    void posted();

private:
    void openNext();

    std::mutex m_mutex; ///< over the letters: what a letter carries is ordered by it
    std::deque<Letter> m_letters;
};

} // namespace waymark::ui
