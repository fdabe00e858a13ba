// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace waymark::ui {

namespace {

QEvent::Type letterCame() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

void Mailbox::post(Letter letter) {
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }
    QCoreApplication::postEvent(this, new QEvent(letterCame()));
}

bool Mailbox::event(QEvent* event) {
    if (event->type() != letterCame()) {
        return QObject::event(event);
    }
    Letter letter;
    {
        const std::scoped_lock lock(m_mutex);
        letter = std::move(m_letters.front());
        m_letters.pop_front();
    }
    // Last, as it may end the mailbox.
    letter();
    return true;
}

} // namespace waymark::ui
