// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

/// Shows one of several parts of a page, and is only as tall as that one.
class OnePart : public QWidget {
    Q_OBJECT

public:
    explicit OnePart(QWidget* parent = nullptr);

    /// The first one is shown, the others wait.
    void addPart(QWidget* part);
    void setCurrentIndex(int index);

private:
    QVBoxLayout* m_layout;
    QList<QWidget*> m_parts;
};

} // namespace waymark::ui
