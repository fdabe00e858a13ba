// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/evidence_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/detail/fact_words.h"
#include "pages/detail/rate_words.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// These stand below the parts that tell of them.
constexpr std::array ToldElsewhere{"cost", "coverage", "includes", "length", "hours", "who"};

RateView rateView(const Rate& rate) {
    return {dotsOf(rate), rateSentence(rate), toQt(rate.event), toQt(rate.notEvent)};
}

/// In one order, however the catalogue gave the kinds.
QString elsewhereWords(std::vector<std::string> kinds) {
    std::ranges::sort(kinds);
    QStringList words;
    for (const std::string& kind : kinds) {
        words.append(indirectWords(kind));
    }
    return words.join(u' ');
}

FactRow statementRow(Session& session, const EvidenceStatement& statement) {
    FactRow row = factRow(session, {}, {statement.text}, statement.sources);
    row.isUnchecked = !statement.verified;
    row.hint = tr("%1 %2 Who: %3. When: %4.")
                   .arg(certaintyWords(statement.certainty), toQt(statement.certaintyBecause),
                        toQt(statement.population), toQt(statement.time));
    row.elsewhere = elsewhereWords(statement.indirect);
    for (const Rate& rate : statement.rates) {
        row.rates.append(rateView(rate));
    }
    const QString difference = differenceWords(statement.rates);
    if (!difference.isEmpty()) {
        row.texts.first() += u' ' + difference;
    }
    return row;
}

/// What the lines below come to, with one word for how sure that is.
FactRow sumRow(Session& session, const OutcomeEvidence& from) {
    FactRow row = factRow(session, tr("All in all"), {from.sum.text}, {});
    const std::string& because = from.notKnown.empty() ? from.sum.because : from.notKnown;
    row.hint = certaintyWords(from.sum.certainty) + u' ' + toQt(because);
    row.isSum = true;
    return row;
}

/// The count that says most about this care comes first, with its dots in sight.
FactGroup outcomeGroup(Session& session, const OutcomeEvidence& from, const std::string& headline) {
    FactGroup group{outcomeWords(from.outcome), {}, {}, {}};
    for (const EvidenceStatement& statement : from.statements) {
        FactRow row = statementRow(session, statement);
        if (statement.id == headline) {
            row.areDotsOpen = true;
            row.hint += u' ' + tr("Each kind of care was counted in its own way.") + u' ' +
                        toQt(session.catalogue()->meta("not_compared"));
        }
        group.rows.insert(row.areDotsOpen ? 0 : group.rows.size(), row);
    }
    if (!from.sum.text.empty()) {
        group.rows.prepend(sumRow(session, from));
    } else if (!from.notKnown.empty()) {
        FactRow row = factRow(session, {}, {from.notKnown}, {});
        row.hint = certaintyWords("not-known");
        group.rows.append(row);
    }
    const auto counted = std::ranges::count_if(
        from.statements, [](const EvidenceStatement& one) { return !one.rates.empty(); });
    if (counted > 1) {
        group.note = tr("Each line counts in its own way. A higher number does not mean that it "
                        "works better.");
    }
    return group;
}

} // namespace

DetailPart evidencePart(Session& session, const Option& option) {
    DetailPart part{u"evidence"_s, tr("How well it works"), {}};
    const std::string headline = option.headline ? option.headline->evidence : std::string();
    for (const OutcomeEvidence& outcome : option.evidence) {
        if (std::ranges::find(ToldElsewhere, outcome.outcome) == ToldElsewhere.end()) {
            part.groups.append(outcomeGroup(session, outcome, headline));
        }
    }
    if (part.groups.isEmpty()) {
        part.groups.append({part.title, {}, {}, {factRow(session, {}, {""}, {})}});
    } else {
        part.note =
            tr("Strong, some, little or not known: this is how sure the studies make us.") + u' ' +
            tr("Ask a place for its own counts: of 100 people, how many stay, and how long?");
    }
    return part;
}

void addMoreKnown(DetailPart& part, Session& session, const Option& option,
                  const std::vector<std::string>& outcomes) {
    FoldView more{tr("More that is known"), {}};
    for (const OutcomeEvidence& outcome : option.evidence) {
        if (std::ranges::find(outcomes, outcome.outcome) != outcomes.end()) {
            more.groups.append(outcomeGroup(session, outcome, {}));
        }
    }
    if (!more.groups.isEmpty()) {
        part.folds.append(more);
    }
}

} // namespace waymark::ui
