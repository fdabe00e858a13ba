// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/learn_parts.h"

#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/reading_order.h"
#include "widgets/tr.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// Of the height of the view, from its top.
constexpr int HighShare = 40;

} // namespace

QWidget* createMissingPart() {
    return new Banner(BannerKind::Neutral,
                      {tr("Part of this tool is missing."),
                       tr("The questions, the order and the help pages still work."),
                       {},
                       {}});
}

void addWarnings(QVBoxLayout* column, const QStringList& lines) {
    for (const QString& line : lines) {
        column->addWidget(
            new Banner(BannerKind::Caution, {tr("May be out of date."), line, {}, {}}));
    }
}

void bringIntoView(QWidget* control) {
    for (QWidget* at = control->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at)) {
            area->ensureWidgetVisible(control, 0, area->viewport()->height() / 3);
        }
    }
}

void bringToTop(QWidget* control) {
    for (QWidget* at = control->parentWidget(); at != nullptr; at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (area == nullptr) {
            continue;
        }
        // The same place each time, wherever the page stood before.
        const int onPage = control->mapTo(area->widget(), QPoint()).y();
        const bool isHigh = onPage <= area->viewport()->height() * HighShare / 100;
        area->verticalScrollBar()->setValue(isHigh ? 0 : onPage - spacing::Small);
    }
}

int heightOfView(const QWidget* control) {
    for (const QWidget* at = control->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(at)) {
            return area->viewport()->height();
        }
    }
    return 0;
}

void tabThrough(QWidget* before, QWidget* part) {
    for (QWidget* control : readingOrder(part)) {
        if (control->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(before, control);
            before = control;
        }
    }
}

} // namespace waymark::ui
