// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class ErrorSummary;
class Session;

/// Adds a place to call by hand: a name, a phone, a note.
class PlaceForm : public QWidget {
    Q_OBJECT

public:
    explicit PlaceForm(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& words); ///< what an action did

private:
    void add();

    Session& m_session;
    ErrorSummary* m_problem;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_note;
};

} // namespace waymark::ui
