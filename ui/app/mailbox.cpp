// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/mailbox.h"

#include <utility>

namespace waymark::ui {

Mailbox::Mailbox(QObject* parent)
    : QObject(parent) {
    connect(this, &Mailbox::posted, this, &Mailbox::openNext, Qt::QueuedConnection);
}

void Mailbox::post(Letter letter) {
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }
    Q_EMIT posted();
}

void Mailbox::openNext() {
    Letter letter;
    {
        const std::scoped_lock lock(m_mutex);
        letter = std::move(m_letters.front());
        m_letters.pop_front();
    }
    // Last, as it may end the mailbox.
    letter();
}

} // namespace waymark::ui
