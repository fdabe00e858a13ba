// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/learn/glossary.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class Session;
class LinkButton;
class TextLabel;

/// Words at the start of a row of links, level with them.
[[nodiscard]] QWidget* createLeadWords(const QString& text);

/// "Words here:" and a link for each hard word, which opens its meaning below.
class WordLinks : public QWidget {
    Q_OBJECT

public:
    /// `last` goes at the end of the row of links.
    explicit WordLinks(const QList<WordView>& words, QWidget* last = nullptr,
                       QWidget* parent = nullptr);

    /// The links, in order; for tests.
    [[nodiscard]] const QList<LinkButton*>& links() const { return m_links; }
    /// The meaning that is open; empty: none.
    [[nodiscard]] QString shownMeaning() const;

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Esc closes the meaning

private:
    void toggle(int index);

    QList<WordView> m_words;
    QList<LinkButton*> m_links;
    TextLabel* m_meaning;
    int m_open = -1;
};

/// Puts the hard words of these texts at the end of a page, each opening what it means; nothing
/// when there are none. Any page may ask for it.
void addWordLinks(QBoxLayout* column, Session& session, const QStringList& texts);

} // namespace waymark::ui
