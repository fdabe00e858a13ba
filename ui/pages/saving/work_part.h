// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace waymark::ui {

/// What is shown while a file is opened or saved: that it goes on, and a way to call it off.
class WorkPart : public QWidget {
    Q_OBJECT

public:
    explicit WorkPart(QWidget* parent = nullptr);

    void focusCancel();

Q_SIGNALS:
    void cancelRequested();

private:
    QWidget* m_cancel;
};

} // namespace waymark::ui
