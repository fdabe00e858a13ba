// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/rate_words.h"

#include "app/qt_text.h"
#include "widgets/tr.h"

#include <QLocale>

namespace waymark::ui {

namespace {

QString number(int value) {
    return QLocale(QLocale::English).toString(value);
}

QString span(int low, int high) {
    return low == high ? number(low) : tr("%1 to %2").arg(number(low), number(high));
}

} // namespace

DotCount dotsOf(const Rate& rate) {
    return {rate.outOf, rate.low, rate.high.value_or(rate.outOf)};
}

QString rateSentence(const Rate& rate) {
    const QString who = toQt(rate.who);
    const QString event = toQt(rate.event);
    const QString others = toQt(rate.notEvent);
    const QString all = number(rate.outOf);
    QString words;
    if (!rate.high) {
        words = tr("%1: at least %2 of %3 %4. How many more is not known.")
                    .arg(who, number(rate.low), all, event);
    } else {
        words = tr("%1: %2 of %3 %4, %5 %6.")
                    .arg(who, span(rate.low, *rate.high), all, event,
                         span(rate.outOf - *rate.high, rate.outOf - rate.low), others);
        if (rate.best && rate.low != *rate.high) {
            words += u' ' + tr("The most likely count is %1.").arg(number(*rate.best));
        }
    }
    return words + u' ' + tr("When: %1.").arg(toQt(rate.at));
}

QString shortRateWords(const Rate& rate) {
    const QString all = number(rate.outOf);
    if (!rate.high) {
        return tr("At least %1 of %2 %3.").arg(number(rate.low), all, toQt(rate.event));
    }
    return tr("%1 of %2 %3, %4 %5.")
        .arg(span(rate.low, *rate.high), all, toQt(rate.event),
             span(rate.outOf - *rate.high, rate.outOf - rate.low), toQt(rate.notEvent));
}

QString differenceWords(const std::vector<Rate>& rates) {
    const auto isExact = [](const Rate& rate) { return rate.high && rate.low == *rate.high; };
    if (rates.size() != 2 || !isExact(rates[0]) || !isExact(rates[1]) ||
        rates[0].event != rates[1].event || rates[0].outOf != rates[1].outOf) {
        return {};
    }
    const bool isFirstMore = rates[0].low > rates[1].low;
    const Rate& more = isFirstMore ? rates[0] : rates[1];
    const int difference = more.low - (isFirstMore ? rates[1] : rates[0]).low;
    if (difference == 0) {
        return tr("Difference: none that was counted.");
    }
    return tr("Difference: %1 more of %2 %3 (%4).")
        .arg(number(difference), number(more.outOf), toQt(more.event), toQt(more.who));
}

} // namespace waymark::ui
