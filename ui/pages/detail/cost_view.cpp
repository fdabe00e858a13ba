// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/cost_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/detail/evidence_view.h"
#include "pages/detail/fact_words.h"
#include "pages/parts/page_parts.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// The value of the variable `cover`, empty while it is not known.
std::string ownCover(const Session& session) {
    const auto variable = session.questionnaire().variables.find("cover");
    const KnowledgeState state = session.state();
    if (!variable || !state.isKnown(*variable)) {
        return {};
    }
    const auto value = static_cast<std::size_t>(state.possible(*variable).first());
    return session.questionnaire().variables[*variable].values[value];
}

QString coverName(const Session& session, const std::string& payer) {
    return payer == "none" ? tr("Without cover") : session.text(u"value.cover."_s + toQt(payer));
}

/// As the texts do: to 10 dollars from 1,000 on.
std::optional<int> rounded(const std::optional<int>& amount) {
    return amount && *amount >= 1000 ? std::optional((*amount + 5) / 10 * 10) : amount;
}

/// The row's lead says the unit.
CostRange rangeOf(const Cost& cost) {
    return {{}, rounded(cost.low), rounded(cost.typical), rounded(cost.high)};
}

bool isAboveNothing(const CostRange& range) {
    return range.low.value_or(0) > 0 || range.typical.value_or(0) > 0 || range.high.value_or(0) > 0;
}

/// One scale for all prices of a unit; none where there is no price to draw.
std::optional<PriceView> priceView(const std::vector<Cost>& all, const Cost& cost) {
    QList<CostRange> together;
    for (const Cost& other : all) {
        if (other.unit == cost.unit) {
            together.append(rangeOf(other));
        }
    }
    const CostRange range = rangeOf(cost);
    return isAboveNothing(range) ? std::optional(PriceView{range, CostBar::scaleEndFor(together)})
                                 : std::nullopt;
}

FactRow priceRow(Session& session, const std::vector<Cost>& all, const Cost& cost) {
    FactRow row = factRow(session, toQt(cost.unit), {cost.text}, cost.sources);
    if (!row.lead.isEmpty()) {
        row.lead[0] = row.lead[0].toUpper();
    }
    row.price = priceView(all, cost);
    QStringList words;
    if (cost.year && row.price) {
        words.append(tr("Prices of %1.").arg(*cost.year));
    }
    words.append(certaintyWords(cost.certainty));
    words.append(toQt(cost.note));
    row.hint = words.join(u' ');
    return row;
}

FactRow coverRow(Session& session, const Coverage& coverage) {
    return factRow(session, coverName(session, coverage.payer), {coverage.text}, coverage.sources);
}

FactGroup priceGroup(Session& session, const Option& option) {
    FactGroup prices{tr("Prices without cover"), {}, {}, {}};
    for (const Cost& cost : option.cost) {
        prices.rows.append(priceRow(session, option.cost, cost));
        if (prices.rows.last().price) {
            prices.note =
                tr("Each bar goes from the low to the high price. The mark is the typical one.");
        }
    }
    if (prices.rows.isEmpty()) {
        prices.rows.append(factRow(session, {}, {""}, {}));
    }
    return prices;
}

} // namespace

DetailPart costPart(Session& session, const Option& option) {
    const std::string own = ownCover(session);
    const QString heading = inVoice(session.voice(), {tr("With your cover"), tr("With their cover"),
                                                      tr("With the client's cover")});
    FactGroup first{heading, {}, {}, {}};
    FactGroup others{own.empty() ? tr("By kind of cover") : tr("With other cover"), {}, {}, {}};
    for (const Coverage& coverage : option.coverage) {
        (coverage.payer == own ? first : others).rows.append(coverRow(session, coverage));
    }
    if (first.rows.isEmpty() && !own.empty() && !others.rows.isEmpty()) {
        first.rows.append(factRow(session, coverName(session, own), {""}, {}));
    }
    DetailPart part{u"cost"_s, tr("Cost"), {}};
    if (!first.rows.isEmpty()) {
        part.groups.append(first);
    }
    part.groups.append(priceGroup(session, option));
    if (own.empty() && !others.rows.isEmpty()) {
        part.groups.append(others);
    } else if (!others.rows.isEmpty()) {
        part.folds.append({others.heading, {others}});
    }
    addMoreKnown(part, session, option, {"cost", "coverage"});
    return part;
}

QString ownCoverWords(const Session& session, const Option& option) {
    const std::string own = ownCover(session);
    for (const Coverage& coverage : option.coverage) {
        if (coverage.payer == own) {
            const QString words = own == "none" ? tr("%1: %2") : tr("With %1: %2");
            return words.arg(coverName(session, own), toQt(coverage.text));
        }
    }
    return {};
}

} // namespace waymark::ui
