// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/catalogue.h"
#include "report/paper_parts.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

const std::string& optionId(const Decision& decision, int alternative) {
    return decision.alternatives[static_cast<std::size_t>(alternative)];
}

/// Settings in their order; A to Z while too little is known.
std::vector<const Standing*> inOrder(const PaperDraft& draft, const DecisionResult& result) {
    std::vector<const Standing*> order;
    for (const Standing& standing : result.ranking.standings) {
        order.push_back(&standing);
    }
    if (result.certainty == Certainty::Abstain) {
        std::ranges::sort(order, {}, [&](const Standing* standing) {
            return draft.words.optionName(
                optionId(*result.ranking.decision, standing->alternative));
        });
    }
    return order;
}

class OptionWriter {
public:
    OptionWriter(const PaperDraft& draft, const DecisionResult& result)
        : m_draft(draft)
        , m_result(result) {}

    void write(const Standing& standing) {
        const std::string& id = optionId(*m_result.ranking.decision, standing.alternative);
        const bool isRanked = m_result.certainty != Certainty::Abstain;
        m_draft.html.heading(3, isRanked ? place(standing) + m_draft.words.optionName(id) + ": " +
                                               words(standing)
                                         : m_draft.words.optionName(id));
        m_draft.html.paragraph(m_draft.words.text("option." + id + ".short"));
        if (isRanked) {
            writeReasons(standing);
        }
        m_draft.html.leadParagraph(m_draft.words.text("paper.medicine"),
                                   m_draft.words.text("option." + id + ".medicine"));
    }

    void writeBaseline(const std::string& id) {
        m_draft.html.heading(3, m_draft.words.optionName(id));
        m_draft.html.paragraph(m_draft.words.text("option." + id + ".short"));
        m_draft.html.leadParagraph(m_draft.words.text("paper.medicine"),
                                   m_draft.words.text("option." + id + ".medicine"));
    }

private:
    static std::string place(const Standing& standing) {
        return std::to_string(standing.rank) + (standing.tiedWith.empty() ? ". " : "=. ");
    }

    [[nodiscard]] std::string words(const Standing& standing) const {
        constexpr std::array Tiers{"fits", "if-arranged", "not-advised-now"};
        return standing.tier == Tier::Fits
                   ? m_draft.words.text("fit." + standing.fitWord)
                   : m_draft.words.text(std::string("tier.") +
                                        Tiers.at(static_cast<std::size_t>(standing.tier)));
    }

    void add(std::vector<std::string>& items, const char* lead, const Rule& rule,
             const char* part) {
        items.push_back(m_draft.words.text(lead) + ' ' +
                        m_draft.words.text("rule." + rule.id + '.' + part));
        m_draft.cited.insert(rule.sources.begin(), rule.sources.end());
    }

    void writeReasons(const Standing& standing) {
        std::vector<std::string> items;
        for (const Rule* rule : standing.ruledOutBy) {
            add(items, "paper.in-the-way", *rule, "because");
            add(items, "paper.would-lift", *rule, "lift");
        }
        for (const Rule* rule : standing.first) {
            add(items, "paper.first", *rule, "line");
        }
        for (const Rule* rule : standing.conditions) {
            add(items, "paper.only-with", *rule, "line");
        }
        for (const Reason& reason : standing.reasons) {
            add(items, reason.steps < 0 ? "paper.against" : "paper.for", *reason.rule, "because");
        }
        m_draft.html.list(items);
    }

    const PaperDraft& m_draft;
    const DecisionResult& m_result;
};

} // namespace

void writeOptions(const PaperDraft& draft) {
    draft.html.newPage();
    draft.html.heading(2, draft.words.text("paper.options"));
    const DecisionResult* setting = draft.source.result.of("setting");
    if (setting == nullptr) {
        draft.html.paragraph(draft.words.text("paper.missing"));
        return;
    }
    if (setting->certainty == Certainty::Abstain) {
        draft.html.paragraph(draft.words.text("paper.not-ranked"));
    }
    OptionWriter writer(draft, *setting);
    for (const Standing* standing : inOrder(draft, *setting)) {
        writer.write(*standing);
    }
    if (!setting->ranking.decision->baseline.empty()) {
        writer.writeBaseline(setting->ranking.decision->baseline);
    }
}

void writeComparison(const PaperDraft& draft) {
    draft.html.newPage();
    draft.html.heading(2, draft.words.text("paper.comparison"));
    if (draft.source.catalogue == nullptr) {
        draft.html.paragraph(draft.words.text("paper.missing"));
        return;
    }
    const Comparison comparison =
        draft.source.catalogue->comparison(ComparisonKind::InpatientOutpatient);
    HtmlTable table{{}, {draft.words.text("paper.comparison.question")}, {}};
    for (const std::string& option : comparison.options) {
        table.head.push_back(draft.words.optionName(option));
    }
    for (const ComparisonRow& row : comparison.rows) {
        std::vector<std::string> cells{row.question};
        for (const ComparisonCell& cell : row.cells) {
            cells.push_back(cell.text);
            draft.cited.insert(cell.sources.begin(), cell.sources.end());
        }
        table.rows.push_back(std::move(cells));
    }
    draft.html.table(table);
    draft.html.paragraph(comparison.note.text);
    draft.html.paragraph(comparison.alwaysTrue.text);
}

} // namespace waymark
