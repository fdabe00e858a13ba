// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/paper_words.h"

#include "catalogue/catalogue.h"
#include "wording/date_text.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::array Purposes{"emergency",    "suicide-crisis",    "drug-helpline",
                              "poison",       "domestic-violence", "pregnancy-line",
                              "young-people", "using-alone"};

std::string regionOf(const PaperSource& source) {
    const Questionnaire& questionnaire = source.engine.questionnaire();
    const auto index = questionnaire.variables.find("region");
    if (!index) {
        return {};
    }
    const ValueSet possible = questionnaire.rawState(source.answered.answers).possible(*index);
    const std::vector<std::string>& values = questionnaire.variables[*index].values;
    return possible.size() == 1 ? values[static_cast<std::size_t>(possible.first())] : "";
}

/// A number of the region for each purpose; words where there is none.
Texts::Fillings numbersFor(const PaperSource& source) {
    Texts::Fillings fillings;
    std::vector<Helpline> lines;
    if (source.catalogue != nullptr) {
        lines = source.catalogue->helplines(regionOf(source));
    }
    for (const char* purpose : Purposes) {
        const auto found = std::ranges::find(lines, purpose, &Helpline::purpose);
        fillings[purpose] = found != lines.end()
                                ? found->number
                                : source.texts.text(std::string("help.no-number.") + purpose,
                                                    source.answered.voice);
    }
    return fillings;
}

} // namespace

PaperWords::PaperWords(const PaperSource& source)
    : m_texts(source.texts)
    , m_voice(source.answered.voice)
    , m_fillings(numbersFor(source)) {
    m_fillings["place"] = source.notes.places.empty() ? "" : source.notes.places.front().name;
    if (!source.notes.places.empty() && !source.notes.places.front().phone.empty()) {
        m_fillings["place"] += ", " + source.notes.places.front().phone;
    }
}

std::string PaperWords::text(std::string_view key) const {
    return m_texts.text(key, m_voice, m_fillings);
}

std::string PaperWords::text(std::string_view key, const Texts::Fillings& more) const {
    return m_texts.text(key, m_voice, more);
}

std::string PaperWords::optional(std::string_view key) const {
    return filled(m_texts.optional(key, m_voice), m_fillings);
}

std::string PaperWords::line(const PlannedTask& task, const PlannedLine& line) const {
    return line.ownWords.empty() ? text("plan.line." + lineKey(task.task->id, line.line->id))
                                 : line.ownWords;
}

std::string PaperWords::optionName(std::string_view option) const {
    return text("option." + std::string(option) + ".name");
}

std::string PaperWords::date(std::string_view day) const {
    return dateText(day, m_texts);
}

std::string PaperWords::number(std::string_view purpose) const {
    const auto found = m_fillings.find(purpose);
    return found == m_fillings.end() ? std::string() : found->second;
}

std::string PaperWords::firstStep(const FirstStep& step) const {
    return text("plan.first-step." + step.id);
}

} // namespace waymark
