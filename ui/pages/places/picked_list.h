// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan_notes.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <utility>

namespace waymark::ui {

class LinkButton;
class Session;
class TextLabel;

/// The places of the plan, each with a way to take it off, and a form to add one by hand.
class PickedList : public QWidget {
    Q_OBJECT

public:
    /// How much of a place is shown: beside a search only its name and phone.
    enum class Look : std::uint8_t { Short, Whole };

    PickedList(Session& session, Look look, QWidget* parent = nullptr);

    /// Shows what an action did, in place of the count.
    void say(const QString& words);

Q_SIGNALS:
    void told(const QString& words); ///< what an action did, for screen readers too

private:
    void refresh();
    [[nodiscard]] QWidget* createRows();
    [[nodiscard]] QWidget* createRow(std::size_t index);
    [[nodiscard]] QList<QWidget*> createLinks(std::size_t index);
    void remove(std::size_t index);
    void undo();
    void focusRows();

    Session& m_session;
    Look m_look;
    QWidget* m_rows = nullptr;
    TextLabel* m_words;
    LinkButton* m_undo;
    LinkButton* m_fold = nullptr;
    std::optional<std::pair<std::size_t, NotedPlace>> m_removed;
};

} // namespace waymark::ui
