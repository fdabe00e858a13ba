// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/cost_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/fact_words.h"
#include "pages/page_parts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("OptionDetailPage", text);
}

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

QString money(const std::optional<int>& amount) {
    return amount ? u'$' + QLocale(QLocale::English).toString(*amount) : tr("not known");
}

FactRow priceRow(Session& session, const Cost& cost) {
    FactRow row = factRow(session, toQt(cost.unit), {cost.text}, cost.sources);
    if (!row.lead.isEmpty()) {
        row.lead[0] = row.lead[0].toUpper();
    }
    QStringList words;
    if (cost.low || cost.typical || cost.high) {
        words.append(tr("Low: %1. Typical: %2. High: %3.")
                         .arg(money(cost.low), money(cost.typical), money(cost.high)));
    } else {
        words.append(tr("The price is not known."));
    }
    if (cost.year) {
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
    FactGroup prices{tr("Prices without cover"), {}, {}, {}};
    for (const Cost& cost : option.cost) {
        prices.rows.append(priceRow(session, cost));
    }
    if (prices.rows.isEmpty()) {
        prices.rows.append(factRow(session, {}, {""}, {}));
    }
    DetailPart part{u"cost"_s, tr("Cost"), {}, {}};
    for (const FactGroup& group : {first, prices, others}) {
        if (!group.rows.isEmpty()) {
            part.groups.append(group);
        }
    }
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
