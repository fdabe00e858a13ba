// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/options_view.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/options/order_change.h"
#include "pages/options/order_words.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qsizetype MostFor = 2;
constexpr qsizetype MostAgainst = 1;
constexpr qsizetype MostWorth = 3;

bool isSaid(const QList<CardReason>& reasons, const QString& text) {
    return std::ranges::any_of(reasons,
                               [&text](const CardReason& reason) { return reason.text == text; });
}

/// The strongest reasons on one side; rules with the same sentence say it once.
void addReasons(QList<CardReason>& reasons, const Session& session, const Standing& standing,
                ReasonSign sign, qsizetype most) {
    qsizetype count = 0;
    for (const Reason& reason : standing.reasons) {
        const QString text = ruleText(session, *reason.rule, "because");
        const bool isFor = reason.share.numerator() > 0;
        if (count < most && isFor == (sign == ReasonSign::For) && !isSaid(reasons, text)) {
            reasons.append({sign, text, {}});
            ++count;
        }
    }
}

QList<CardReason> cardReasons(const Session& session, const Standing& standing) {
    QList<CardReason> reasons;
    if (standing.ruledOutBy.empty()) {
        addReasons(reasons, session, standing, ReasonSign::For, MostFor);
        addReasons(reasons, session, standing, ReasonSign::Against, MostAgainst);
        return reasons;
    }
    const Rule& out = *standing.ruledOutBy.front();
    addReasons(reasons, session, standing, ReasonSign::For, 1);
    reasons.append({ReasonSign::Against, ruleText(session, out, "because"), {}});
    reasons.append({ReasonSign::Lift, ruleText(session, out, "lift"), tr("What would lift it:")});
    return reasons;
}

OptionEntry baselineEntry(Session& session) {
    const QString id = baselineOption(session);
    OptionCardContent content = optionCard(session, id);
    content.where.clear();
    content.whereIcon = Icon::None;
    content.fitWords = tr("Not ranked");
    content.sentence = inVoice(
        session.voice(),
        {tr("Some people wait. You can still get naloxone, not use alone, and call later."),
         tr("Some people wait. Naloxone at hand and company still help. They can call later."),
         tr("Some people wait. Naloxone, company and a later call are still open.")});
    content.hasWhy = false;
    return {id, content};
}

NoticeView urgentNotice(const Session& session, const Rule& stop, bool isOpen) {
    const QString done = tr("You said this is looked after. It still counts here.");
    const QString waits = tr("The order of the six waits until this is safe.");
    return {BannerKind::Urgent,
            {ruleText(session, stop, "because"), isOpen ? waits : done, tr("Get help now"),
             tr("Get help now: %1").arg(ruleText(session, stop, "because"))},
            {Screen::GetHelp, toQt(stop.help)}};
}

/// Signs to look for, where "not sure" leaves a danger open. They hold nothing back.
std::optional<NoticeView> checkNotice(const Session& session) {
    NoticeView notice{BannerKind::Caution, {}, {}};
    QStringList panels;
    for (const Rule* check : session.safety().openChecks()) {
        const QString panel = toQt(check->checkFirst.help);
        const QString words = ruleText(session, *check, "check");
        if (panels.contains(panel)) {
            continue;
        }
        panels.append(panel);
        const Route route{Screen::GetHelp, panel};
        if (panels.size() == 1) {
            notice.route = route;
            notice.text = {words, tr("The order below does not wait for it."), tr("See the signs"),
                           tr("See the signs: %1").arg(words)};
        } else {
            const QString title = session.help().title(panel, session.voice());
            notice.also.append({title, title, route});
        }
    }
    return panels.isEmpty() ? std::nullopt : std::optional(notice);
}

/// The most telling questions in their order; one for each page that asks.
QList<AlsoView> worthAnswering(Session& session) {
    QList<AlsoView> worth;
    for (const NextQuestion& item : session.nextQuestions()) {
        const Page* page = pageAsking(session, item.variable);
        const Route route{Screen::Question, page == nullptr ? QString() : toQt(page->id), false,
                          true};
        const bool isThere = std::ranges::find(worth, route, &AlsoView::route) != worth.end();
        if (page == nullptr || isThere || worth.size() == MostWorth) {
            continue;
        }
        const QString id = toQt(session.questionnaire().variables[item.variable].id);
        const QString name = session.text(u"variable.%1.short"_s.arg(id));
        worth.append({name, tr("Answer now: %1").arg(name), route});
    }
    return worth;
}

std::optional<NoticeView> worthNotice(Session& session) {
    QList<AlsoView> worth = worthAnswering(session);
    if (worth.isEmpty()) {
        return std::nullopt;
    }
    const std::string count = std::to_string(worth.size());
    const QString heading = worth.size() == 1 ? session.text(u"worth.title.one"_s)
                                              : session.text(u"worth.title"_s, {{"count", count}});
    const AlsoView first = worth.takeFirst();
    return NoticeView{BannerKind::Tint,
                      {heading, session.text(u"worth.first"_s, {{"question", toStd(first.text)}}),
                       tr("Answer now"), first.name},
                      first.route,
                      worth,
                      true};
}

std::optional<NoticeView> missingNotice(Session& session) {
    const bool isTheQuestion = settingResult(session).abstention.rules.empty();
    const Page* page = isTheQuestion ? nextOpenPage(session) : nullptr;
    BannerText text{isTheQuestion ? tr("This is not ranked yet") : tr("What comes first here"),
                    missingWords(session),
                    {},
                    {}};
    if (page == nullptr) {
        return NoticeView{BannerKind::Tint, text, {}};
    }
    text.action = session.hasAnswers() ? tr("Go on answering") : tr("Start answering");
    return NoticeView{BannerKind::Tint, text, {Screen::Question, toQt(page->id)}};
}

/// How far open answers could still move the fit.
void addReach(Session& session, const Standing& standing, OptionCardContent& content) {
    const DecisionResult& result = settingResult(session);
    const Decision& decision = *result.ranking.decision;
    const std::string low = fitWord(decision, result.low(standing.alternative));
    const std::string high = fitWord(decision, result.high(standing.alternative));
    if (standing.tier == Tier::NotAdvisedNow || low == high) {
        return;
    }
    content.pipsLow = pipsOf(low);
    content.pipsHigh = pipsOf(high);
    content.reachWords = session.text(u"reach.card"_s, {{"low", toStd(fitInside(session, low))},
                                                        {"high", toStd(fitInside(session, high))}});
}

/// What the person thinks of it on what they added; nothing where it makes no difference.
QString ownWords(const Session& session, const QString& option) {
    QStringList sentences;
    for (const OwnConcern& concern : session.currentCase().concerns) {
        const OwnRating rating = concern.of(toStd(option));
        if (rating != OwnRating::Neutral) {
            const QString key =
                rating == OwnRating::Helps ? u"concern.helps"_s : u"concern.hurts"_s;
            sentences.append(
                session.text(u"values.own.card"_s,
                             {{"concern", concern.name}, {"rating", toStd(session.text(key))}}));
        }
    }
    return sentences.join(u' ');
}

/// In place of reasons, while nothing is weighed.
QString whatItIs(Session& session, const QString& option) {
    return session.catalogue() == nullptr
               ? QString()
               : toQt(session.catalogue()->option(toStd(option)).definition.text);
}

/// What the signs on the cards mean, where a card has one.
void addLegends(const Session& session, OptionsView& view) {
    const auto isOnACard = [&view](auto hasIt) {
        return std::ranges::any_of(view.options, hasIt, &OptionEntry::content);
    };
    if (isOnACard([](const OptionCardContent& card) { return !card.reasons.isEmpty(); })) {
        view.legend = inVoice(session.voice(), {tr("What you told us that counts"),
                                                tr("What you told us that counts"),
                                                tr("What the client told us that counts")});
    }
    if (isOnACard([](const OptionCardContent& card) { return card.pipsHigh > card.pipsLow; })) {
        view.reachLegend = session.text(u"reach.legend"_s);
    }
}

} // namespace

OptionCardContent optionCard(Session& session, const QString& option) {
    OptionCardContent content;
    content.name = optionName(session, option);
    content.where = session.text(u"option.%1.short"_s.arg(option));
    content.whereIcon = placeIcon(option);
    content.medicineTitle = tr("Medicine");
    content.medicine = session.text(u"option.%1.medicine"_s.arg(option));
    const Standing* standing = standingOf(session, option);
    if (standing == nullptr) {
        return content;
    }
    const OrderState state = orderState(session);
    if (state == OrderState::Held) {
        // While something urgent is open, nothing is weighed.
        content.hasWhy = false;
        return content;
    }
    content.reasons = cardReasons(session, *standing);
    content.hasWhy = state == OrderState::Ranked || !content.reasons.isEmpty();
    if (state == OrderState::NotRanked) {
        return content;
    }
    content.own = ownWords(session, option);
    content.pips = pipsOf(*standing);
    addReach(session, *standing, content);
    content.fitWords = fitWords(session, *standing);
    content.rank = rankWords(*standing);
    content.rankNote = content.rank.endsWith(u'=') ? tr("tied") : QString();
    return content;
}

OptionsView optionsView(Session& session) {
    OptionsView view;
    const OrderState state = orderState(session);
    view.isRanked = state == OrderState::Ranked;
    view.heading = state == OrderState::Ranked ? tr("Six kinds of care, in order of fit")
                                               : tr("Six kinds of care, A to Z");
    view.lines = orderLines(session);
    const auto open = session.safety().openStops();
    const auto all = session.safety().stops();
    if (!all.empty()) {
        const bool isOpen = !open.empty();
        view.urgent = urgentNotice(session, *(isOpen ? open : all).front(), isOpen);
    }
    view.check = checkNotice(session);
    if (state == OrderState::Ranked && session.isEnough()) {
        view.resume = session.text(u"worth.resume"_s);
    } else if (state != OrderState::Held) {
        view.next = state == OrderState::Ranked ? worthNotice(session) : missingNotice(session);
    }
    for (const QString& id : shownOptions(session)) {
        view.options.append({id, optionCard(session, id)});
    }
    addLegends(session, view);
    const std::optional<Ranking> before = session.takeMarkedOrder();
    if (before && state == OrderState::Ranked) {
        view.moved = movedSentence(session, *before, settingResult(session).ranking);
    }
    view.baseline = baselineEntry(session);
    for (OptionEntry& entry : view.options) {
        entry.content.isInOrder = view.isRanked;
        if (!view.isRanked && view.legend.isEmpty()) {
            entry.content.sentence = whatItIs(session, entry.id);
        }
    }
    view.baseline.content.isInOrder = view.isRanked;
    view.ending =
        tr("Made from the answers given here. No clinician has reviewed these rules yet.");
    view.ending += u' ' + session.optionalText(u"options.no-test"_s);
    return view;
}

} // namespace waymark::ui
