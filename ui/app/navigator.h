// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"

#include <QList>
#include <QObject>

namespace waymark::ui {

class Session;

/// The one place that knows which screen follows which.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(Session& session, QObject* parent = nullptr);

    [[nodiscard]] const Route& current() const { return m_trail.last(); }
    /// While someone else answers, Back ends at the page that their turn began on.
    [[nodiscard]] bool canGoBack() const;

    /// Goes to a screen; Back returns.
    void go(const Route& route);
    /// The screen after this one. A stop that has just come to hold opens its help panel first, and
    /// an answer that leaves one open its signs to look for.
    void next();
    void back();
    /// Forgets the way here: after Erase, a new client, or when the program's data cannot be used.
    void restart();

    /// "3" of about "14" for a question page; 0 when it is none.
    [[nodiscard]] int questionNumber() const;
    [[nodiscard]] int questionCount() const;

Q_SIGNALS:
    void moved();

private:
    /// Reads the program's data if that was not done. False when it turns out that it cannot be
    /// used.
    bool leaveFirstPage();
    /// Where the way begins: at the page that says so, when the program's data cannot be used.
    [[nodiscard]] QList<Route> firstTrail() const;
    /// Forgets everything after the last such screen on the way; false when there is none.
    bool cutBackTo(Screen screen);
    /// The help panel that opens before the screen after this one; empty when none does. It counts
    /// as shown.
    [[nodiscard]] QString panelOnTheWay(const Route& onward);
    void appendPanel(const QString& panel); ///< empty: none
    [[nodiscard]] Route following(const Route& route) const;
    [[nodiscard]] Route afterQuestion(const Route& route) const;

    Session& m_session;
    QList<Route> m_trail;
};

} // namespace waymark::ui
