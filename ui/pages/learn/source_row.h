// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/learn/sources_view.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class LinkButton;

/// One source: its name and title; all else opens in place.
class SourceRow : public QWidget {
    Q_OBJECT

public:
    explicit SourceRow(const SourceView& source, QWidget* parent = nullptr);

    [[nodiscard]] LinkButton* link() const { return m_link; }
    [[nodiscard]] const QString& id() const { return m_source.id; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    [[nodiscard]] QWidget* createDetails();
    void nameLink();

    SourceView m_source;
    LinkButton* m_link;
    QVBoxLayout* m_words;
    QWidget* m_details = nullptr; ///< made when first opened
};

} // namespace waymark::ui
