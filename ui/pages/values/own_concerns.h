// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class Session;
class StepTable;

/// What the person adds that no rule knows of, with how each kind of care does on it. It is kept
/// and shown, and moves nothing.
class OwnConcerns : public QWidget {
    Q_OBJECT

public:
    explicit OwnConcerns(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* box() const { return m_box; }
    /// Takes over what stands in the box. False when there is nothing to take.
    bool add();

Q_SIGNALS:
    void announced(const QString& words);

private:
    void fill();
    QWidget* createConcern(std::size_t index);
    StepTable* createRatings(std::size_t index);
    void rate(std::size_t index, const QString& option, int step);
    void remove(std::size_t index);

    Session& m_session;
    QVBoxLayout* m_column;
    QLineEdit* m_box;
    QWidget* m_row;
    QPointer<QWidget> m_list;
};

} // namespace waymark::ui
