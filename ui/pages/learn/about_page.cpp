// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/about_page.h"

#include "app/session.h"
#include "pages/learn/learn_parts.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

AboutPage::AboutPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    const AboutView view = aboutView(session, QDate::currentDate());
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("About Waymark"));
    addText(column, TextRole::Body, view.inShort);
    column->addWidget(new Banner(BannerKind::Caution, {view.notReviewed, {}, {}, {}}));
    addNotReviewedNote(column, session);
    addStillEnglishNote(column, session);
    addWarnings(column, view.warnings);
    const qsizetype half = (view.parts.size() - 1) / 2;
    column->addWidget(
        new TwoColumns(createParts(view.parts.first(half)), createParts(view.parts.sliced(half))));
    column->addStretch();
}

QWidget* AboutPage::createParts(const QList<AboutPart>& parts) const {
    auto* widget = new QWidget;
    QVBoxLayout* column = createColumn(widget);
    for (const AboutPart& part : parts) {
        column->addSpacing(spacing::Medium);
        column->addWidget(TextLabel::heading(TextRole::CardTitle, part.heading));
        for (const QString& line : part.lines) {
            addText(column, TextRole::Body, line);
        }
    }
    column->addStretch();
    return widget;
}

PageFrame AboutPage::frame() const {
    PageFrame frame;
    frame.name = tr("About Waymark");
    frame.primary = tr("Ba&ck to where you were");
    frame.secondary = QStringList{tr("S&ources"), tr("&Learn")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void AboutPage::pressSecondary(int index) {
    Q_EMIT routeRequested({index == 0 ? Screen::Sources : Screen::Learn});
}

} // namespace waymark::ui
