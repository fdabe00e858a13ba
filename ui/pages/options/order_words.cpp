// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/options/order_words.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString idOf(const Ranking& ranking, int alternative) {
    return toQt(ranking.decision->alternatives[static_cast<std::size_t>(alternative)]);
}

/// The options that share each number, in order; those not advised now have no number.
QList<QStringList> groups(const Ranking& ranking) {
    QList<QStringList> found;
    int rank = 0;
    for (const Standing& standing : ranking.standings) {
        if (standing.tier == Tier::NotAdvisedNow) {
            break;
        }
        if (standing.rank != rank) {
            found.append(QStringList());
            rank = standing.rank;
        }
        found.last().append(idOf(ranking, standing.alternative));
    }
    return found;
}

QString tieWords(const Session& session, const QList<QStringList>& places) {
    QStringList sentences;
    for (const QStringList& place : places) {
        if (place.size() > 1) {
            const QString words = sentences.isEmpty() && place == places.first()
                                      ? tr("%1 share the first place.")
                                      : tr("%1 tie.");
            sentences.append(words.arg(listedNames(session, place)));
        }
    }
    return sentences.join(u' ');
}

QString closeWords(const Session& session, const QList<QStringList>& places) {
    const QStringList& second = places.at(1);
    return second.size() > 1
               ? tr("%1 come close behind.").arg(listedNames(session, second))
               : tr("%1 comes close behind.").arg(optionName(session, second.first()));
}

bool hasNoStrongFit(const Ranking& ranking) {
    return std::ranges::all_of(ranking.standings, [](const Standing& standing) {
        return standing.tier != Tier::Fits || standing.fitWord == "weak";
    });
}

QString choiceWords(const Session& session) {
    return inVoice(session.voice(), {tr("You choose. You can also choose none today."),
                                     tr("They choose. They can also choose none today."),
                                     tr("The client chooses. None today is a choice too.")});
}

} // namespace

QStringList orderLines(Session& session) {
    if (orderState(session) == OrderState::Held) {
        return {tr("These are in A to Z order for now. The order waits."), choiceWords(session)};
    }
    const DecisionResult& result = settingResult(session);
    if (!result.abstention.rules.empty()) {
        return {ruleText(session, *result.abstention.rules.front(), "because"),
                choiceWords(session)};
    }
    if (result.certainty == Certainty::Abstain) {
        return {session.text(u"certainty.abstain"_s), choiceWords(session)};
    }
    constexpr std::array Words{"settled", "leaning", "open"};
    const auto word = Words[static_cast<std::size_t>(result.certainty)];
    QStringList state{session.text(u"certainty."_s + QLatin1StringView(word))};
    const QList<QStringList> places = groups(result.ranking);
    state.append(tieWords(session, places));
    if (result.ranking.isClose && places.size() > 1) {
        state.append(closeWords(session, places));
    }
    if (session.safety().stops().empty() && hasNoStrongFit(result.ranking)) {
        state.append(tr("None is a strong fit yet. That is common."));
    }
    state.append(choiceWords(session));
    state.removeAll(QString());
    return {state.takeFirst(), state.join(u' ')};
}

QString missingWords(Session& session) {
    const Abstention& abstention = settingResult(session).abstention;
    if (!abstention.rules.empty()) {
        return ruleText(session, *abstention.rules.front(), "line");
    }
    QStringList words;
    if (abstention.safetyUnanswered) {
        words.append(tr("The safety questions are not all answered."));
    }
    if (abstention.answersMissing == 1) {
        words.append(tr("One more answer is missing."));
    } else if (abstention.answersMissing > 1) {
        words.append(tr("%1 more answers are missing.").arg(abstention.answersMissing));
    }
    return words.join(u' ');
}

QString placeWord(int rank) {
    const std::array words{tr("first"),  tr("second"), tr("third"),
                           tr("fourth"), tr("fifth"),  tr("sixth")};
    return words[static_cast<std::size_t>(std::clamp(rank, 1, 6) - 1)];
}

QString countWord(qsizetype count) {
    const std::array words{tr("two"), tr("three"), tr("four"), tr("five"), tr("six")};
    return words[static_cast<std::size_t>(std::clamp<qsizetype>(count, 2, 6) - 2)];
}

} // namespace waymark::ui
