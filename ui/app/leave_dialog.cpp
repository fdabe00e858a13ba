// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/leave_dialog.h"

#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/layout_mode.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LeaveDialog", text);
}

} // namespace

LeaveDialog::Choice LeaveDialog::ask(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QStringLiteral("Waymark"));
    dialog.setAccessibleName(tr("Leave and erase?"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(spacing::XLarge, spacing::XLarge, spacing::XLarge, spacing::XLarge);
    layout->setSpacing(spacing::Large);
    layout->addWidget(TextLabel::heading(TextRole::PartHeading, tr("Leave and erase?"), &dialog));
    layout->addWidget(new TextLabel(TextRole::Body,
                                    tr("Your answers are only in memory. Leaving erases them."), &dialog));
    auto *stay = new Button(tr("Stay"), ButtonKind::Primary, &dialog);
    auto *save = new Button(tr("Save a file"), ButtonKind::Secondary, &dialog);
    auto *erase = new Button(tr("Erase and leave"), ButtonKind::Secondary, &dialog);
    // Below each other where text is large, so that none is cut.
    const bool isNarrow = parent != nullptr && layoutModeFor(parent->width()) == LayoutMode::Narrow;
    auto *buttons = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    buttons->setSpacing(spacing::Medium);
    buttons->addWidget(stay);
    buttons->addWidget(save);
    buttons->addWidget(erase);
    buttons->addStretch();
    layout->addLayout(buttons);
    QObject::connect(stay, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(save, &QPushButton::clicked, &dialog, [&] { dialog.done(static_cast<int>(Choice::Save)); });
    QObject::connect(erase, &QPushButton::clicked, &dialog,
                     [&] { dialog.done(static_cast<int>(Choice::EraseAndLeave)); });
    stay->setDefault(true);
    stay->setFocus();
    // Left alone, Qt makes it at most two thirds of the screen wide, and as tall as the full width would need.
    const int width = layout->totalSizeHint().width();
    dialog.resize(width, layout->totalHeightForWidth(width));
    // Stay is what closing the dialog gives, too.
    static_assert(static_cast<int>(Choice::Stay) == QDialog::Rejected);
    return static_cast<Choice>(dialog.exec());
}

} // namespace waymark::ui
