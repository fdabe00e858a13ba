// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/options_page.h"

#include "app/session.h"
#include "pages/counselor/judgement_note.h"
#include "pages/learn/word_links.h"
#include "pages/options/options_legend.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/head_row.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/shown_when.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// So many cards come before the notice when the window is narrow.
constexpr qsizetype CardsBeforeNotice = 2;
constexpr int NoticeShare = 44;

} // namespace

OptionsPage::OptionsPage(const QString& focusId, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(optionsView(session))
    , m_focusId(focusId)
    , m_ways{Screen::Values, Screen::CheckAnswers} {
    if (session.hasAnswers()) {
        m_ways.append(Screen::Save);
    }
    if (!judgementWay(session).isEmpty()) {
        m_ways.append(Screen::Judgement);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_view.urgent) {
        layout->addWidget(createNotice(*m_view.urgent));
        layout->addSpacing(spacing::Medium);
    }
    if (m_view.check) {
        layout->addWidget(createNotice(*m_view.check));
        layout->addSpacing(spacing::Medium);
    }
    addHead(layout);
    if (!m_view.moved.isEmpty()) {
        layout->addSpacing(spacing::XSmall);
        layout->addWidget(
            new Banner(BannerKind::Neutral, {tr("What moved."), m_view.moved, {}, {}}));
    }
    if (QWidget* note = createJudgementNote(session, this)) {
        layout->addSpacing(spacing::XSmall);
        layout->addWidget(note);
    }
    addLegend(layout);
    for (qsizetype i = 0; i < m_view.options.size(); ++i) {
        layout->addSpacing(i == 0 ? spacing::XSmall : spacing::Small);
        layout->addWidget(createCard(m_view.options[i]));
        if (i + 1 == CardsBeforeNotice && m_view.next && m_view.isRanked) {
            layout->addWidget(createLateNotice());
        }
    }
    layout->addSpacing(spacing::Small);
    layout->addWidget(createCard(m_view.baseline));
    layout->addSpacing(spacing::Small);
    auto* ending = new TextLabel(TextRole::Hint, m_view.ending, this);
    ending->setTone(Token::Text2);
    layout->addWidget(ending);
    layout->addWidget(new ShownWhen(true, createLinks(m_ways), this));
    addWordLinks(layout, session, cardTexts());
    layout->addStretch();
}

QStringList OptionsPage::cardTexts() const {
    QStringList texts{m_view.ending};
    for (const OptionEntry& entry : m_view.options + QList<OptionEntry>{m_view.baseline}) {
        texts << entry.content.name << entry.content.where << entry.content.sentence
              << entry.content.medicine;
        for (const CardReason& reason : entry.content.reasons) {
            texts << reason.text;
        }
    }
    return texts;
}

void OptionsPage::addHead(QVBoxLayout* layout) {
    QWidget* next = createBeside();
    auto* head = new HeadRow(createWords(), next, this, next == nullptr ? 0 : NoticeShare);
    if (m_view.isRanked && m_view.next) {
        head->leaveOutWhenNarrow();
    }
    layout->addWidget(head);
}

/// The heads of the columns, right above the cards.
void OptionsPage::addLegend(QVBoxLayout* layout) {
    if (m_view.legend.isEmpty()) {
        layout->addSpacing(spacing::Small);
        return;
    }
    layout->addSpacing(2);
    auto* legend = new OptionsLegend(m_view.legend, m_view.reachLegend, this);
    legend->setRanked(m_view.isRanked);
    layout->addWidget(legend);
}

QWidget* OptionsPage::createLateNotice() {
    auto* late = new ShownWhen(true, createNotice(*m_view.next), this);
    late->layout()->setContentsMargins(0, spacing::Small, 0, 0);
    return late;
}

QWidget* OptionsPage::createWords() {
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(TextLabel::heading(TextRole::PageHeading, m_view.heading));
    // In one piece: beside the notice, two lines of their own would leave two with a word in them.
    auto* state = new TextLabel(TextRole::Body, m_view.lines.join(QLatin1Char(' ')));
    state->setTone(Token::Text2);
    lines->addWidget(state);
    QList<Screen> first;
    if (m_view.isRanked) {
        first.append(Screen::Sure);
        lines->addWidget(new ShownWhen(true, createLinks(first), this));
    }
    lines->addWidget(new ShownWhen(false, createLinks(first + m_ways), this));
    return words;
}

/// Ways from here that are no step of the way; in a narrow window most of them come after the
/// options.
QWidget* OptionsPage::createLinks(const QList<Screen>& screens) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Large, row);
    flow->setContentsMargins(0, 0, 0, 0);
    const QHash<Screen, QString> words{{Screen::Sure, tr("How sure is this?")},
                                       {Screen::Values, tr("What &matters")},
                                       {Screen::CheckAnswers, tr("&Change answers")},
                                       {Screen::Save, tr("Sa&ve a file")},
                                       {Screen::Judgement, judgementWay(session())}};
    for (const Screen screen : screens) {
        auto* link = new LinkButton(words.value(screen));
        connect(link, &LinkButton::clicked, this,
                [this, screen] { Q_EMIT routeRequested({screen}); });
        flow->addWidget(link);
    }
    return row;
}

Banner* OptionsPage::createNotice(const NoticeView& notice) {
    auto* banner = new Banner(notice.kind, notice.text, this);
    connect(banner, &Banner::actionRequested, this,
            [this, route = notice.route] { Q_EMIT routeRequested(route); });
    if (!notice.also.isEmpty() || notice.canStop) {
        banner->addBelow(createAlso(notice));
    }
    return banner;
}

/// What is worth answering; after "this is enough", only a way back to it.
QWidget* OptionsPage::createBeside() {
    if (m_view.next) {
        return createNotice(*m_view.next);
    }
    if (m_view.resume.isEmpty()) {
        return nullptr;
    }
    auto* again = new LinkButton(m_view.resume);
    connect(again, &LinkButton::clicked, this, [this] {
        session().setEnough(false);
        showAgain();
    });
    return again;
}

/// The page is made anew, as after every change of what it shows.
void OptionsPage::showAgain() {
    Q_EMIT routeRequested({Screen::Options});
}

QWidget* OptionsPage::createAlso(const NoticeView& notice) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    if (!notice.also.isEmpty()) {
        flow->addWidget(createLeadWords(tr("Also:")));
    }
    for (const AlsoView& item : notice.also) {
        auto* link = new LinkButton(item.text, item.name);
        connect(link, &LinkButton::clicked, this,
                [this, route = item.route] { Q_EMIT routeRequested(route); });
        flow->addWidget(link);
    }
    if (notice.canStop) {
        auto* stop = new LinkButton(tr("Stop here, this is enough"));
        connect(stop, &LinkButton::clicked, this, [this] {
            session().setEnough(true);
            Q_EMIT announced(session().text(QStringLiteral("worth.stopped")));
            showAgain();
        });
        flow->addWidget(stop);
    }
    return row;
}

OptionCard* OptionsPage::createCard(const OptionEntry& entry) {
    auto* card = new OptionCard(entry.content, this);
    connect(card, &OptionCard::whyRequested, this, [this, id = entry.id] {
        Q_EMIT routeRequested({Screen::Why, id});
    });
    connect(card, &OptionCard::readMoreRequested, this, [this, id = entry.id] {
        Q_EMIT routeRequested({Screen::OptionDetail, id});
    });
    if (entry.content.hasReadMore) {
        m_cards.append(card);
    }
    if (entry.id == m_focusId) {
        m_focusCard = card;
    }
    return card;
}

PageFrame OptionsPage::frame() const {
    PageFrame frame;
    frame.name = m_view.heading;
    frame.primary = tr("Compare in and out");
    frame.secondary = {
        inVoice(session().voice(), {tr("Make my &plan"), tr("Make a &plan"), tr("Make a &plan")}),
        tr("&What would change this")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void OptionsPage::pressSecondary(int index) {
    Q_EMIT routeRequested({index == 0 ? Screen::Plan : Screen::Change});
}

void OptionsPage::pressSingle(const QString& sign) {
    const bool isNext = sign == u"j";
    if (m_cards.isEmpty() || (!isNext && sign != u"k")) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        m_cards, [focus](const OptionCard* card) { return card->isAncestorOf(focus); });
    // From above the cards, both keys come to the first one.
    const qsizetype at = here == m_cards.end() ? -1 : here - m_cards.begin();
    const qsizetype to = std::clamp(at + (isNext ? 1 : -1), qsizetype(0), m_cards.size() - 1);
    m_cards[to]->focusReadMore();
}

bool OptionsPage::focusStart() {
    if (!m_view.moved.isEmpty()) {
        Q_EMIT announced(m_view.moved);
    }
    if (m_focusCard == nullptr) {
        return false;
    }
    m_focusCard->focusReadMore();
    return true;
}

} // namespace waymark::ui
