// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/rule.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <vector>

namespace waymark::ui {

class Session;

/// The stops and the signs to look for that hold, and what the person has seen and answered of
/// them.
class Safety : public QObject {
    Q_OBJECT

public:
    explicit Safety(const Session& session, QObject* parent = nullptr);

    [[nodiscard]] std::vector<const Rule*> stops() const;
    /// Stops that hold and that the person has not answered with "I have done this" yet.
    [[nodiscard]] std::vector<const Rule*> openStops() const;
    void acknowledgeStops();
    /// Open stops whose help panel has not opened by itself yet.
    [[nodiscard]] std::vector<const Rule*> newStops() const;
    void markStopsShown(const std::vector<const Rule*>& stops);

    /// Signs to look for, where an answer leaves a danger open and the person has not said yet that
    /// they looked.
    [[nodiscard]] std::vector<const Rule*> openChecks() const;
    void acknowledgeChecks();
    /// Open signs to look for whose panel has not opened by itself yet.
    [[nodiscard]] std::vector<const Rule*> newChecks() const;
    void markChecksShown(const std::vector<const Rule*>& checks);

    /// The order waits while a stop is open; signs to look for hold nothing back.
    [[nodiscard]] bool isHeld() const { return !openStops().empty(); }

    /// What no longer holds is forgotten, so that it opens its panel again if it comes back.
    void forgetClosed();
    void forgetAll();

    /// What was shown and answered so far, while someone else answers.
    struct Seen {
        QSet<QString> acknowledged;
        QSet<QString> shown;
    };
    [[nodiscard]] const Seen& seen() const { return m_seen; }
    /// Before the answers that it belongs to come back.
    void bringBack(const Seen& seen) { m_seen = seen; }

Q_SIGNALS:
    void acknowledged();

private:
    const Session& m_session;
    Seen m_seen;
};

} // namespace waymark::ui
