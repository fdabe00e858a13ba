// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <optional>

class QKeyEvent;
class QScrollArea;
class QVBoxLayout;
class QHBoxLayout;

namespace waymark::ui {

class TextLabel;

enum class ContentWidth : std::uint8_t {
    Reading, ///< 66 characters: questions and text
    Full     ///< the whole width: tables, option cards
};

/// The scrolling middle of the window: a page, its side note, and "More below".
class ContentArea : public QWidget {
    Q_OBJECT

public:
    explicit ContentArea(QWidget* parent = nullptr);

    /// Shows `page` and `side` (may be null). Earlier ones stay alive, hidden, until deleted.
    void setPage(QWidget* page, QWidget* side, ContentWidth width);
    void setLayoutMode(LayoutMode mode);
    void setName(const QString& name); ///< the page's name, for screen readers
    void scrollByKey(QKeyEvent* event);
    /// A new page stands at its top, or as far down as it takes to see what has the focus.
    void standAtStart();
    void reveal(QWidget* widget); ///< scrolls so that all of it is seen
    [[nodiscard]] QWidget* page() const { return m_page; }
    [[nodiscard]] QWidget* side() const { return m_side; }
    [[nodiscard]] QWidget* overflowRow() const { return m_overflow; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Span {
        int top;
        int bottom;
    };
    struct Stance {
        QPointer<QWidget> focus;
        int from;
    };

    void connectScrolling();
    void stand();
    [[nodiscard]] Span spanOf(QWidget* widget) const;
    [[nodiscard]] int placeToSee(const Span& span, int now) const;
    void arrange();
    void retire(QWidget* widget);
    void fitMargins();
    void placeSide();
    void updateMoreBelow();

    LayoutMode m_mode = LayoutMode::Wide;
    ContentWidth m_width = ContentWidth::Reading;
    QScrollArea* m_scroll;
    QWidget* m_canvas;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_column;
    QWidget* m_attic; ///< holds pages that are not shown
    QWidget* m_overflow;
    TextLabel* m_moreBelow;
    QWidget* m_strip; ///< holds "More below" in a band of its own
    QPointer<QWidget> m_page;
    QPointer<QWidget> m_side;
    /// Until someone scrolls: what has to be seen (may be null), with little scrolling.
    std::optional<Stance> m_stance;
    bool m_isStanding = false;
};

} // namespace waymark::ui
