// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"

#include <QWidget>

namespace waymark::ui {

class LinkButton;

/// A picture that can be shown as a table instead, by a link below it.
class WithTable : public QWidget {
    Q_OBJECT

public:
    /// `about` names the picture for screen readers.
    WithTable(QWidget* picture, const Comparison& table, const QString& about,
              QWidget* parent = nullptr);

    [[nodiscard]] bool isTable() const;

private:
    void change();

    QWidget* m_picture;
    QWidget* m_table = nullptr; ///< made when first asked for
    Comparison m_content;
    QString m_about;
    LinkButton* m_link;
};

} // namespace waymark::ui
