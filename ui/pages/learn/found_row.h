// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/learn/search_view.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class LinkButton;

/// One thing that was found: a link, what it is, and a piece of its text.
class FoundRow : public QWidget {
    Q_OBJECT

public:
    explicit FoundRow(const FoundView& view, QWidget* parent = nullptr);

    [[nodiscard]] LinkButton* link() const { return m_link; }
    /// Goes to its page, or shows what it means in place; the second time closes it.
    void open();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);

private:
    void addMeaning(QVBoxLayout* column);
    void nameLink();

    FoundView m_view;
    LinkButton* m_link;
    QWidget* m_snippet = nullptr;
    QWidget* m_meaning = nullptr; ///< none where it has a page
};

} // namespace waymark::ui
