// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/replay_page.h"

#include "app/open_casebook.h"
#include "app/session.h"
#include "pages/counselor/replay_view.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/comparison_table.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

void addTable(QVBoxLayout* column, const Comparison& comparison) {
    column->addSpacing(spacing::Medium);
    column->addWidget(TextLabel::heading(TextRole::PartHeading, comparison.caption));
    column->addWidget(new ComparisonTable(comparison));
}

void addList(QVBoxLayout* column, const QString& name, const QStringList& lines) {
    if (lines.isEmpty()) {
        return;
    }
    column->addSpacing(spacing::Medium);
    column->addWidget(TextLabel::heading(TextRole::PartHeading, name));
    auto* list = new RowList;
    list->setAccessibleName(name);
    for (const QString& line : lines) {
        auto* row = new QWidget;
        auto* inside = new QVBoxLayout(row);
        inside->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
        inside->addWidget(new TextLabel(TextRole::Body, line));
        list->addRow(row);
    }
    column->addWidget(list);
}

} // namespace

ReplayPage::ReplayPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("Then and now"));
    const auto& replayed = session.casebook().replayed();
    const ReplayView view = replayed ? replayView(session, *replayed) : ReplayView{};
    addText(column, TextRole::Body,
            replayed ? view.about : tr("This case was kept without its order."));
    if (!view.order.isEmpty()) {
        addText(column, TextRole::BodyStrong, view.order);
    }
    addList(column, tr("Safety steps"), view.stops);
    if (!view.order.isEmpty()) {
        addTable(column, view.options);
        addTable(column, view.versions);
    }
    addList(column, tr("What else differs"), view.others);
    column->addStretch();
}

PageFrame ReplayPage::frame() const {
    PageFrame frame;
    frame.name = tr("Then and now");
    frame.primary = tr("&See the answers");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool ReplayPage::finish() {
    Q_EMIT routeRequested({Screen::CheckAnswers});
    return false;
}

} // namespace waymark::ui
