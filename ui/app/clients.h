// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "casebook/client_record.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

class Session;

/// The clients of one counselor in one sitting. One of them is in the session; the others, if the
/// counselor wants a list, wait here. All of it is in memory only, and no one has a name.
class Clients : public QObject {
    Q_OBJECT

public:
    explicit Clients(Session& session, QObject* parent = nullptr);

    struct Row {
        QString label;
        QString started; ///< the time of day, as the computer writes it
        Screen step = Screen::Welcome;
        bool isCurrent = false;
    };
    /// The one in the session first.
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QString label() const;
    void setLabel(const QString& label);
    /// Where the client in the session is; asked for when another one comes.
    void setStep(Screen step) { m_step = step; }

    /// Off: a new client erases the one before.
    [[nodiscard]] bool keepsList() const { return m_keepsList; }
    void setKeepsList(bool keeps);
    /// A blank session for the next one, and a label the program makes.
    void startNew();
    /// True until something is answered: the page of the new client says so.
    [[nodiscard]] bool isFresh() const;
    /// Takes one that waits into the session; gives where they were.
    Screen open(int row);
    /// Erases all of them, those that wait as well.
    void endSession();
    /// What the counselor noted of the client in the session goes with the answers.
    void forgetCurrent();
    /// Something is here that leaving would lose.
    [[nodiscard]] bool hasAnything() const;

    [[nodiscard]] const ClientRecord& current() const { return m_current; }
    void setNotes(const QString& notes);
    /// What another version knew of this client: nothing here, and kept with them.
    void setLeftOut(const std::vector<LeftOut>& leftOut) { m_current.kept.leftOut = leftOut; }
    /// Puts an option in another place; the reason it is not done, if it is not.
    std::optional<JudgementRefusal> judge(const Judgement& judgement);
    /// Takes the last change back.
    void takeBack(const std::string& who);
    /// The options in the counselor's order.
    [[nodiscard]] std::vector<std::string> order() const;

    /// The client in the session as they are kept, with what follows from their answers now.
    [[nodiscard]] ClientRecord record() const;
    /// A kept client takes the place of the one in the session.
    void adopt(ClientRecord record, const QString& file);
    /// The file in the casebook; empty: not kept there.
    [[nodiscard]] const QString& file() const { return m_file; }
    void setFile(const QString& file) { m_file = file; }

    /// Saved and printed copies carry the notice of 42 CFR part 2. Off unless the site turns it on.
    [[nodiscard]] bool carriesNotice() const { return m_carriesNotice; }
    /// Its words; empty when copies carry none.
    [[nodiscard]] QString notice() const;
    void setCarriesNotice(bool carries) { m_carriesNotice = carries; }

    /// The screen is turned to the client: larger, and without what is the counselor's alone.
    [[nodiscard]] bool isShared() const { return m_isShared; }
    void setShared(bool shared);

Q_SIGNALS:
    void changed();
    void sharedChanged();

private:
    struct Waiting {
        ClientRecord record;
        QString file;
        Screen step = Screen::Welcome;
    };
    [[nodiscard]] Waiting parked() const;
    void bring(Waiting client);
    [[nodiscard]] std::string nextLabel();
    [[nodiscard]] AuditEntry entry(AuditAct act, const Judgement& judgement, int from,
                                   int to) const;

    Session& m_session;
    ClientRecord m_current;
    QString m_file;
    Screen m_step = Screen::Welcome;
    std::vector<Waiting> m_waiting;
    int m_count = 0;
    bool m_keepsList = false;
    bool m_isNew = false;
    bool m_carriesNotice = false;
    bool m_isShared = false;
};

} // namespace waymark::ui
