// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail/kinds_view.h"
#include "widgets/layout_mode.h"
#include "widgets/row_list.h"

class QGridLayout;

namespace waymark::ui {

class TextLabel;

/// One line of a KindList: its place, its name and fit, what it is, and a way to its page.
class KindRowView : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit KindRowView(const KindRow& row, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;

Q_SIGNALS:
    void readMoreRequested();

private:
    QWidget* createFit(const KindRow& row);
    void arrange();

    LayoutMode m_mode = LayoutMode::Wide;
    QGridLayout* m_grid;
    TextLabel* m_rank = nullptr;
    TextLabel* m_name;
    QWidget* m_fit;
    QWidget* m_line;
    QWidget* m_hint = nullptr;
    QWidget* m_link;
};

/// Kinds of care, medicines or forms of aftercare, one line each.
class KindList : public RowList {
    Q_OBJECT

public:
    explicit KindList(const KindListView& view, QWidget* parent = nullptr);

Q_SIGNALS:
    void readMoreRequested(const QString& id);
};

} // namespace waymark::ui
