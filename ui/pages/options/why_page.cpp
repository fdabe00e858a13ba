// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/why_page.h"

#include "app/session.h"
#include "pages/learn/word_links.h"
#include "pages/options/result_words.h"
#include "pages/options/why_view.h"
#include "pages/parts/line_card.h"
#include "pages/parts/option_strip.h"
#include "pages/parts/unique_names.h"
#include "pages/parts/with_table.h"
#include "theme/spacing.h"
#include "widgets/reason_list.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <array>

namespace waymark::ui {

WhyPage::WhyPage(const QString& option, Session& session, QWidget* parent)
    : ChosenOptionPage(option, whyView(session, option).options, session, parent) {
    fill();
}

ChosenOptionPage::Parts WhyPage::createParts() {
    const WhyView view = whyView(session(), option());
    return {view.heading, createHead(view), createBody(view)};
}

QWidget* WhyPage::createBody(const WhyView& view) {
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::Medium);
    if (!view.obstacles.lines.isEmpty()) {
        lines->addWidget(new LineCard(LineCard::Kind::Caution, view.obstacles));
    }
    lines->addWidget(createReasons(view));
    for (const auto& [group, kind] : {std::pair(view.first, LineCard::Kind::Plain),
                                      std::pair(view.conditions, LineCard::Kind::Caution),
                                      std::pair(view.notes, LineCard::Kind::Plain)}) {
        if (!group.lines.isEmpty()) {
            lines->addWidget(new LineCard(kind, group));
        }
    }
    QStringList texts;
    for (const ReasonRow& reason : view.sheet.rows) {
        texts << reason.text;
    }
    for (const LineGroup& group : {view.obstacles, view.first, view.conditions, view.notes}) {
        texts << group.lines;
    }
    addWordLinks(lines, session(), texts);
    lines->addWidget(createStrip(true));
    makeNamesUnique(body);
    return body;
}

QWidget* WhyPage::createHead(const WhyView& view) {
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(TextLabel::heading(TextRole::PageHeading, view.heading));
    const QString sum =
        tr("The steps add up to the fit. They are not a chance of getting well. How many steps "
           "an answer counts is our own judgment.");
    for (const QString& text : {view.place, sum}) {
        if (!text.isEmpty()) {
            auto* label = new TextLabel(TextRole::Body, text);
            label->setTone(Token::Text2);
            lines->addWidget(label);
        }
    }
    return head;
}

QWidget* WhyPage::createReasons(const WhyView& view) {
    auto* reasons = new ReasonList(view.sheet);
    connect(reasons, &ReasonList::answerRequested, this, [this](const QString& page) {
        Q_EMIT routeRequested({Screen::Question, page, true});
    });
    auto* both = new QWidget;
    auto* lines = new QVBoxLayout(both);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* scale = new TextLabel(TextRole::Hint, session().text(QStringLiteral("why.lines")));
    scale->setTone(Token::Text2);
    lines->addWidget(scale);
    lines->addSpacing(spacing::XSmall);
    lines->addWidget(new WithTable(reasons, reasonTable(view), view.heading));
    return both;
}

PageFrame WhyPage::frame() const {
    PageFrame frame;
    frame.name = heading();
    frame.primary = tr("Back to options");
    frame.secondary = QStringList{tr("&What would change this"), tr("What &matters")};
    if (isSetting()) {
        frame.secondary.append(tr("&Path"));
    }
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void WhyPage::pressSecondary(int index) {
    constexpr std::array Screens{Screen::Change, Screen::Values, Screen::Path};
    const Screen screen = Screens[static_cast<std::size_t>(index)];
    Q_EMIT routeRequested({screen, screen == Screen::Path ? option() : QString()});
}

/// Kinds and medicines are parts of a path and have none of their own.
bool WhyPage::isSetting() const {
    return resultWith(session(), option()) == &settingResult(session());
}

} // namespace waymark::ui
