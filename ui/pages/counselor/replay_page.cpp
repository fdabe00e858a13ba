// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/replay_page.h"

#include "app/open_casebook.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "casebook/replay_words.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

ReplayPage::ReplayPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("Then and now"));
    const auto& replayed = session.casebook().replayed();
    if (!replayed) {
        addText(column, TextRole::Body, tr("This case was kept without its order."));
        column->addStretch();
        return;
    }
    addText(
        column, TextRole::Body,
        tr("%1, by the rules of the day it was kept and by those of today.").arg(replayed->label));
    column->addSpacing(spacing::Small);
    auto* list = new RowList;
    list->setAccessibleName(tr("What differs"));
    for (const std::string& line :
         replayLines(replayed->replay, replayed->leftOut, session.texts())) {
        auto* row = new QWidget;
        auto* inside = new QVBoxLayout(row);
        inside->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
        inside->addWidget(new TextLabel(TextRole::Body, toQt(line)));
        list->addRow(row);
    }
    column->addWidget(list);
    column->addStretch();
}

PageFrame ReplayPage::frame() const {
    PageFrame frame;
    frame.name = tr("Then and now");
    frame.primary = tr("&See the answers");
    frame.isQuestion = false;
    return frame;
}

bool ReplayPage::finish() {
    Q_EMIT routeRequested({Screen::CheckAnswers});
    return false;
}

} // namespace waymark::ui
