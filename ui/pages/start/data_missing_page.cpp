// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/start/data_missing_page.h"

#include "app/session.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

DataMissingPage::DataMissingPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this);
    addPageHeading(column, tr("Part of this tool is missing"));
    column->addSpacing(spacing::Medium);
    addText(column, TextRole::Body,
            tr("The safety pages still work. Press \"Get help now\" to see them."));
    column->addSpacing(spacing::Medium);
    addText(column, TextRole::Body,
            tr("Put the tool on this computer again to get the rest back."));
}

PageFrame DataMissingPage::frame() const {
    PageFrame frame;
    frame.name = tr("Part of this tool is missing");
    frame.primary = tr("&Close");
    frame.isQuestion = false;
    return frame;
}

bool DataMissingPage::finish() {
    window()->close();
    return false;
}

} // namespace waymark::ui
