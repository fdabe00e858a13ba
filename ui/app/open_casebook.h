// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mailbox.h"
#include "casebook/casebook.h"
#include "formats/kept_case.h"
#include "result/replay.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace waymark::ui {

class Session;

/// What became of a kept case under the rules of today.
struct ReplayedCase {
    QString label;
    std::optional<Replay> replay; ///< nothing: it was kept without its result
    std::vector<std::string> leftOut;
};

/// The counselor's folder of sealed cases: opened away from the window's thread, since a passphrase
/// takes seconds. Each case in it then takes no time.
class OpenCasebook : public QObject {
    Q_OBJECT

public:
    explicit OpenCasebook(Session& session, QObject* parent = nullptr);
    ~OpenCasebook() override;

    /// One piece of work at a time; each ends with finished().
    void open(const QString& folder, Secret passphrase);
    void create(const QString& folder, Secret passphrase);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Null while none is open.
    [[nodiscard]] const Casebook* book() const { return m_book.get(); }
    void close();

    /// Keeps the client in the session; the text key of what went wrong, empty: nothing did.
    [[nodiscard]] QString keepCurrent();
    /// Takes a kept client into the session; the same.
    [[nodiscard]] QString take(const QString& file);
    [[nodiscard]] QString remove(const QString& file);
    /// Works out what differs for a kept case that is the session's now.
    void replay(const QString& label, const KeptCase& kept);
    void forgetReplay() { m_replayed.reset(); }
    /// What differs for the case that was taken last; nothing when there is nothing to say of it.
    [[nodiscard]] const std::optional<ReplayedCase>& replayed() const { return m_replayed; }

    /// Costs less than people get: for tests alone.
    void setKeyCost(const KeyCost& cost) { m_cost = cost; }

Q_SIGNALS:
    void finished(const QString& faultKey);

private:
    using Work = std::function<Casebook(const std::stop_token&)>;
    void start(Work work);
    [[nodiscard]] QString trying(const std::function<void()>& act);

    Session& m_session;
    KeyCost m_cost;
    Mailbox m_mailbox; ///< outlives the thread that posts to it
    std::jthread m_thread;
    std::shared_ptr<Casebook> m_book;
    std::optional<ReplayedCase> m_replayed;
    int m_turn = 0; ///< what comes back from an earlier turn is not for anyone
    bool m_isBusy = false;
};

} // namespace waymark::ui
