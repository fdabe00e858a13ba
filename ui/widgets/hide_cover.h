// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace waymark::ui {

/// An empty page of notes. Nothing typed on it is kept.
class HideCover : public QWidget {
    Q_OBJECT

public:
    explicit HideCover(QWidget* parent = nullptr);

    void takeFocus();
    void forget(); ///< throws away what was typed

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameAll();

    QLabel* m_title;
    QPlainTextEdit* m_notes;
};

} // namespace waymark::ui
