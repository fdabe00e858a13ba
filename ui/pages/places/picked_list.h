// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class Session;
class TextLabel;

/// The places that are picked, each with a way to take it off, and a form to add one by hand.
class PickedList : public QWidget {
    Q_OBJECT

public:
    explicit PickedList(Session& session, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void told(const QString& words); ///< what an action did, for screen readers too

private:
    void addForm(QVBoxLayout* column);
    [[nodiscard]] QLineEdit* createBox(const QString& name) const;
    void addByHand();
    void say(const QString& words);

    Session& m_session;
    QWidget* m_rows;
    TextLabel* m_words;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_note = nullptr;
};

/// "You can pick 3. Remove one first."
[[nodiscard]] QString tooManyWords();

} // namespace waymark::ui
