// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/card.h"

#include <QString>

class QVBoxLayout;

namespace waymark::ui {

/// What has to change before going on. Takes focus when shown; each line leads to its field.
class ErrorSummary : public Card {
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget* parent = nullptr);

    void clear(); ///< and hides
    void add(const QString& message, QWidget* field);
    void present(); ///< shows and takes focus

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QVBoxLayout* m_lines;
};

} // namespace waymark::ui
