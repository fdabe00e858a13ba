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
    : ScreenPage(session, parent)
    , m_option(option)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::Medium);
    m_options = whyView(session, option).options;
    m_strip = createStrip(false);
    m_layout->addWidget(m_strip);
    m_layout->addStretch();
    fill();
}

void WhyPage::fill() {
    const WhyView view = whyView(session(), m_option);
    m_heading = view.heading;
    replacePart(m_layout, m_head, createHead(view), 0);
    replacePart(m_layout, m_body, createBody(view), 2);
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
    lines->addWidget(new WithTable(reasons, reasonTable(view), m_heading));
    return both;
}

OptionStrip* WhyPage::createStrip(bool isNarrow) {
    auto* strip = new OptionStrip(isNarrow, m_options, m_option, this);
    connect(strip, &OptionStrip::chosenChanged, this, &WhyPage::show);
    return strip;
}

void WhyPage::show(const QString& option) {
    m_option = option;
    const bool isAbove = m_strip->isVisible();
    fill();
    m_strip->setChosen(option);
    if (!isAbove) {
        // The button that was pressed has gone with its reasons: reading starts at the top.
        m_head->findChild<TextLabel*>()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT announced(m_heading);
}

PageFrame WhyPage::frame() const {
    PageFrame frame;
    frame.name = m_heading;
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
    Q_EMIT routeRequested({screen, screen == Screen::Path ? m_option : QString()});
}

/// Kinds and medicines are parts of a path and have none of their own.
bool WhyPage::isSetting() const {
    return resultWith(session(), m_option) == &settingResult(session());
}

bool WhyPage::finish() {
    Q_EMIT routeRequested({Screen::Options, m_option});
    return false;
}

} // namespace waymark::ui
