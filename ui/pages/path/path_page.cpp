// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/path/path_page.h"

#include "app/session.h"
#include "pages/parts/line_card.h"
#include "pages/parts/option_strip.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/with_table.h"
#include "pages/path/path_view.h"
#include "theme/spacing.h"
#include "widgets/path_line.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

Comparison tableOf(const PathView& view) {
    Comparison table;
    table.caption = view.heading;
    table.questionTitle = PathPage::tr("Part");
    table.columns = {{PathPage::tr("How long"), {}, Icon::None},
                     {PathPage::tr("What happens"), {}, Icon::None}};
    for (const PhaseView& phase : view.phases) {
        table.rows.append({phase.name, {{phase.length, {}, -1}, {phase.text, {}, -1}}, false});
    }
    return table;
}

} // namespace

PathPage::PathPage(const QString& option, Session& session, QWidget* parent)
    : ChosenOptionPage(option, pathView(session, option).options, session, parent) {
    fill();
}

ChosenOptionPage::Parts PathPage::createParts() {
    const PathView view = pathView(session(), option());
    return {view.heading, createHead(view), createBody(view)};
}

QWidget* PathPage::createHead(const PathView& view) {
    auto* head = new QWidget;
    QVBoxLayout* column = createColumn(head);
    addPageHeading(column, view.heading);
    addText(column, TextRole::Body, view.waiting.isEmpty() ? view.lead : view.waiting)
        ->setTone(Token::Text2);
    return head;
}

QWidget* PathPage::createBody(const PathView& view) {
    auto* body = new QWidget;
    QVBoxLayout* column = createColumn(body, spacing::Medium);
    if (view.waiting.isEmpty()) {
        column->addWidget(createPicture(view));
        column->addWidget(createWords(view));
    }
    column->addWidget(createStrip(true));
    return body;
}

QWidget* PathPage::createPicture(const PathView& view) {
    auto* card = new Card(this);
    card->setAccessibleName(view.heading);
    QVBoxLayout* lines = createColumn(card);
    lines->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::XSmall);
    lines->addWidget(new WithTable(new PathLine(view.stops, view.along, view.spoken), tableOf(view),
                                   view.heading));
    return card;
}

QWidget* PathPage::createWords(const PathView& view) {
    auto* words = new QWidget;
    QVBoxLayout* column = createColumn(words, spacing::Small);
    for (const PhaseView& phase : view.phases) {
        column->addWidget(new LineCard(LineCard::Kind::Plain, {phase.name, {phase.text}}));
    }
    column->addWidget(
        new LineCard(LineCard::Kind::Plain, {tr("All along"), {view.medicine, view.along.last()}}));
    return words;
}

PageFrame PathPage::frame() const {
    PageFrame frame;
    frame.name = heading();
    frame.primary = tr("Back to options");
    frame.secondary = QStringList{tr("&Why"), tr("&Read more")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void PathPage::pressSecondary(int index) {
    Q_EMIT routeRequested({index == 0 ? Screen::Why : Screen::OptionDetail, option()});
}

} // namespace waymark::ui
