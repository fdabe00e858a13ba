// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"
#include "questionnaire/answers.h"
#include "wording/compare_words.h"

#include <QObject>

#include <memory>
#include <optional>

namespace waymark::ui {

class Session;

/// A second set of answers about the same person: from someone else, or from an earlier time. It is
/// in memory only, apart from the session's own, and goes with them.
class SecondView : public QObject {
    Q_OBJECT

public:
    explicit SecondView(Session& session, QObject* parent = nullptr);
    ~SecondView() override;

    /// The other answers; null: there are none.
    [[nodiscard]] const Case* other() const { return m_other ? &*m_other : nullptr; }
    [[nodiscard]] OtherView kind() const { return m_kind; }
    void take(OtherView kind, const Case& other);
    /// Someone else's answers are shown only after both have said yes.
    [[nodiscard]] bool mayShow() const { return m_mayShow; }
    void allow();

    /// Someone else answers from here on, from the start: the session's answers and notes are put
    /// away, with the file they are in.
    void beginTurn(Voice voice);
    [[nodiscard]] bool isTurn() const { return m_away != nullptr; }
    /// The answers from before come back; those of the turn stand beside them, or are forgotten.
    void endTurn(bool keepsOther);

    /// There are answers here that leaving would lose.
    [[nodiscard]] bool isUnsaved() const { return isTurn() || (m_other && !m_isFromFile); }
    /// Forgets the other answers, and ends a turn without bringing anything back.
    void forget();

Q_SIGNALS:
    void changed();

private:
    struct Away;

    Session& m_session;
    std::unique_ptr<Away> m_away;
    std::optional<Case> m_other;
    OtherView m_kind = OtherView::SomeoneElse;
    bool m_mayShow = false;
    bool m_isFromFile = false;
};

} // namespace waymark::ui
