// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/learn_parts.h"

#include "theme/spacing.h"
#include "widgets/banner.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LearnParts", text);
}

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
        const int inView = control->mapTo(area->viewport(), QPoint()).y();
        if (inView < 0 || inView > area->viewport()->height() / 3) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + inView -
                                                spacing::Small);
        }
    }
}

void tabThrough(QWidget* before, const QWidget* part) {
    for (QWidget* control : part->findChildren<QWidget*>()) {
        if (control->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(before, control);
            before = control;
        }
    }
}

} // namespace waymark::ui
