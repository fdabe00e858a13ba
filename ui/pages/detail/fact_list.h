// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail/detail_view.h"
#include "pages/parts/fold.h"
#include "widgets/layout_mode.h"
#include "widgets/row_list.h"

class QGridLayout;

namespace waymark::ui {

class LinkButton;
class TextLabel;

/// Where something comes from, behind a link, opened in place.
class SourceFold {
public:
    /// `about` says of what, for screen readers. The link and the lines go where the caller wants.
    SourceFold(const QString& about, const QStringList& sources, QWidget* parent);

    [[nodiscard]] LinkButton* link() const { return m_fold.link(); } ///< null: nothing to open
    [[nodiscard]] QWidget* lines() const { return m_fold.body(); }

private:
    Fold m_fold;
};

/// One fact: its name, its text in one column or more, how sure it is, its numbers and its source.
class FactRowView : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// `list` is the heading it stands under.
    FactRowView(const QString& list, const FactRow& row, QWidget* parent = nullptr);

    void addWay(LinkButton* link); ///< one more link, at the end of the row
    void setLayoutMode(LayoutMode mode) override;

private:
    void addHint(const FactRow& row);
    void addWarnings(const QStringList& warnings);
    void addRates(const FactRow& row);
    void clear();
    void arrangeWide();
    void arrangeStacked();

    LayoutMode m_mode = LayoutMode::Wide;
    LinkButton* m_way = nullptr;
    QGridLayout* m_grid;
    TextLabel* m_lead = nullptr;
    QList<QWidget*> m_texts;
    QList<QWidget*> m_below; ///< under the text, over its whole width
    Fold m_dots;
    SourceFold m_source;
};

/// Facts in one card; with the heads of their columns when they are a table.
class FactList : public RowList {
    Q_OBJECT

public:
    explicit FactList(const FactGroup& group, QWidget* parent = nullptr);

    void addWay(LinkButton* link); ///< one more link, at the end of the last row

private:
    FactRowView* m_last = nullptr;
};

} // namespace waymark::ui
