// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/paper_parts.h"

#include <array>

namespace waymark {

namespace {

class AnswerWriter {
public:
    explicit AnswerWriter(const PaperDraft& draft)
        : m_draft(draft)
        , m_questionnaire(draft.source.engine.questionnaire()) {}

    /// The rows of a page; none where nothing was answered.
    [[nodiscard]] std::vector<std::vector<std::string>> rows() const {
        std::vector<std::vector<std::string>> rows;
        for (const Page& page : m_questionnaire.pages) {
            const std::string said = page.kind == Page::Kind::Ticks ? ticked(page) : chosen(page);
            if (!said.empty()) {
                rows.push_back({m_draft.words.text("page." + page.id + ".short"), said});
            }
        }
        return rows;
    }

private:
    [[nodiscard]] std::string withoutAnswer(NoAnswer why) const {
        constexpr std::array Words{"not-sure", "rather-not-say", "skipped"};
        return m_draft.words.text(std::string("unknown.") +
                                  Words.at(static_cast<std::size_t>(why)) + ".shown");
    }

    [[nodiscard]] std::string chosen(const Page& page) const {
        const VariableIndex index = page.variables.front();
        const auto answer = m_draft.source.answered.answers.of(index);
        if (!answer) {
            return {};
        }
        if (const auto* why = std::get_if<NoAnswer>(&*answer)) {
            return withoutAnswer(*why);
        }
        const Variable& variable = m_questionnaire.variables[index];
        std::string said;
        forEachValue(std::get<ValueSet>(*answer), [&](int value) {
            said += (said.empty() ? "" : " / ") +
                    m_draft.words.text("value." + variable.id + '.' +
                                       variable.values[static_cast<std::size_t>(value)]);
        });
        return said;
    }

    /// The ticks of a page; a page with answers and no tick says so.
    [[nodiscard]] std::string ticked(const Page& page) const {
        std::string said;
        std::string why;
        bool isAnswered = false;
        for (const VariableIndex index : page.variables) {
            const auto answer = m_draft.source.answered.answers.of(index);
            const Variable& variable = m_questionnaire.variables[index];
            if (answer && std::holds_alternative<NoAnswer>(*answer)) {
                why = withoutAnswer(std::get<NoAnswer>(*answer));
            } else if (answer) {
                isAnswered = true;
                const int yes = variable.valueOf("yes").value_or(1);
                if (std::get<ValueSet>(*answer) == ValueSet::single(yes)) {
                    said += (said.empty() ? "" : "; ") +
                            m_draft.words.text("variable." + variable.id + ".label");
                }
            }
        }
        return !said.empty() ? said : isAnswered ? m_draft.words.text("paper.none-of-these") : why;
    }

    const PaperDraft& m_draft;
    const Questionnaire& m_questionnaire;
};

} // namespace

void writeAnswers(const PaperDraft& draft) {
    draft.html.newPage();
    draft.html.heading(2, draft.words.text("paper.answers"));
    HtmlTable table{
        {},
        {draft.words.text("paper.answers.question"), draft.words.text("paper.answers.answer")},
        AnswerWriter(draft).rows()};
    if (table.rows.empty()) {
        draft.html.paragraph(draft.words.text("paper.answers.none"));
    } else {
        draft.html.table(table);
    }
}

} // namespace waymark
