// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

class LinkButton;

/// What the link of a fold says, and what screen readers hear.
struct FoldWords {
    QString closed; ///< "Show dots"
    QString open;   ///< "Hide dots"
    QString about;  ///< of what; may be empty
};

/// A link that opens something in place, and closes it again. Both go where the caller wants.
class Fold {
public:
    Fold() = default;
    Fold(const FoldWords& words, QWidget* body, QWidget* parent);

    [[nodiscard]] LinkButton* link() const { return m_link; } ///< null: nothing to open
    [[nodiscard]] QWidget* body() const { return m_body; }

private:
    LinkButton* m_link = nullptr;
    QWidget* m_body = nullptr;
};

} // namespace waymark::ui
