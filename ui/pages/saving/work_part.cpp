// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/work_part.h"

#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace waymark::ui {

WorkPart::WorkPart(QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    addText(column, TextRole::Body, tr("Working on the passphrase. This takes a few seconds."));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Still working"));
    column->addWidget(bar);
    auto* cancel = new Button(tr("Stop this"));
    connect(cancel, &Button::clicked, this, &WorkPart::cancelRequested);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    m_cancel = cancel;
}

void WorkPart::focusCancel() {
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
