// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mailbox.h"
#include "casefile/case_file.h"
#include "formats/kept_case.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace waymark::ui {

class Session;

/// The session's case as a file: opened and saved away from the window's thread, and held while it
/// is in use.
class SavedCase : public QObject {
    Q_OBJECT

public:
    explicit SavedCase(Session& session, QObject* parent = nullptr);
    ~SavedCase() override;

    /// One piece of work at a time; each ends with finished(). The case replaces the session's when
    /// it was opened.
    void save(const QString& path, Secret passphrase);
    void savePlain(const QString& path); ///< the person was asked twice
    void open(const QString& path, Secret passphrase);
    /// Calls the work off; it ends with the fault Canceled. A key that is being worked out is
    /// thrown away.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// What was opened or saved last; empty: nothing.
    [[nodiscard]] QString path() const;
    /// The answers as they are now stand in that file.
    [[nodiscard]] bool isUpToDate() const;
    /// Lets the file go: after Erase, or for a new client.
    void forget();
    /// Removes the file and its backup; the fault, if it could not be done.
    [[nodiscard]] std::optional<CaseFileFault> deleteFile();

    /// Reads a file without taking it over: `use` gets its case, the session's own stays. The file
    /// is not held.
    void look(const QString& path, Secret passphrase, std::function<void(const Case&)> use);
    /// What this version does not know in the file that was read last.
    [[nodiscard]] const std::vector<LeftOut>& leftOut() const { return m_leftOut; }

    /// The file that is in use, while its answers are put away for someone else's.
    struct File {
        std::shared_ptr<HeldFile> held;
        std::size_t saved = 0;
    };
    [[nodiscard]] File putAway();
    void bringBack(const File& file);

    /// Costs less than people get: for tests alone.
    void setKeyCost(const KeyCost& cost) { m_cost = cost; }

Q_SIGNALS:
    /// The text key of what went wrong; empty: nothing did.
    void finished(const QString& faultKey);

private:
    struct Outcome;
    using Work = std::function<Outcome(const std::stop_token&)>;
    void start(Work work);
    void take(Outcome& outcome);
    [[nodiscard]] QString adopt(const Unsealed& content);
    void replay(const KeptCase& kept);
    /// Hands what was read on; the text key of what is wrong with it.
    using Use = std::function<void(const KeptCase&)>;
    [[nodiscard]] QString handOn(const Unsealed& content, const Use& use);
    /// Answers, what was noted in the plan, and what follows from them now.
    [[nodiscard]] std::string textToKeep() const;
    [[nodiscard]] std::size_t fingerprint() const;

    Session& m_session;
    KeyCost m_cost;
    Mailbox m_mailbox; ///< outlives the thread that posts to it
    std::jthread m_thread;
    /// Shared with the work, which saves over the file it was opened from.
    std::shared_ptr<HeldFile> m_held = std::make_shared<HeldFile>();
    std::size_t m_saved = 0;
    Use m_look; ///< who only looks at the file that is being read; empty: it is opened
    std::vector<LeftOut> m_leftOut;
    bool m_isBusy = false;
    bool m_isDropped =
        false; ///< the answers were erased meanwhile: what comes back is not for anyone
};

} // namespace waymark::ui
