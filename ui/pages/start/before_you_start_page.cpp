// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/start/before_you_start_page.h"

#include "app/habits.h"
#include "app/session.h"
#include "pages/parts/page_parts.h"
#include "pages/settings/hide_key.h"
#include "theme/spacing.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

BeforeYouStartPage::BeforeYouStartPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this);
    addPageHeading(column, tr("Before you start"));
    column->addSpacing(spacing::Medium);
    auto* list = new QGridLayout;
    list->setHorizontalSpacing(spacing::Medium);
    list->setVerticalSpacing(spacing::Large);
    list->setColumnStretch(1, 1);
    for (const QString& line : lines()) {
        const int row = list->rowCount();
        auto* bullet = new TextLabel(TextRole::Body, u"•"_s);
        bullet->setTone(Token::Text2);
        list->addWidget(bullet, row, 0, Qt::AlignTop);
        list->addWidget(new TextLabel(TextRole::Body, line), row, 1);
    }
    column->addLayout(list);
}

QStringList BeforeYouStartPage::lines() const {
    QStringList lines{
        inVoice(session().voice(),
                {tr("You can skip any question. \"I am not sure\" is a good answer."),
                 tr("You can skip any question. \"I do not know\" is a good answer."),
                 tr("The client can skip any question. \"Not sure\" is a good answer.")}),
        inVoice(
            session().voice(),
            {tr("You choose. This tool gives information. It does not replace a doctor or nurse."),
             tr("They choose. This tool gives information. It does not replace a doctor or nurse."),
             tr("The client chooses. This tool gives information. It does not replace a doctor or "
                "nurse.")}),
        tr("No clinician has reviewed this tool yet."),
        tr("Hide (%1) covers the window. It does not stop spy software. It does not remove things "
           "you print. "
           "If someone checks this computer, a library or clinic computer may be safer.")
            .arg(hideKeyWords(this)),
        inVoice(session().voice(),
                {tr("Feeling sick right now? Leave this open. It will wait."),
                 tr("Do they feel sick right now? Leave this open. It will wait."),
                 tr("Ask the client if they want to sit where they can see the screen.")})};
    if (const int minutes = habitsOf(this).eraseAfterMinutes; minutes > 0) {
        lines.insert(4, tr("Hidden for %1 minutes, this window erases everything and closes. "
                           "You can change the time in \"Text and colors\".")
                            .arg(minutes));
    }
    if (session().voice() == Voice::Relative) {
        lines << tr("Do this with them if they want to. Not instead of them.");
    }
    return lines;
}

PageFrame BeforeYouStartPage::frame() const {
    PageFrame frame;
    frame.name = tr("Before you start");
    frame.primary = tr("&Continue");
    frame.isQuestion = false;
    return frame;
}

} // namespace waymark::ui
