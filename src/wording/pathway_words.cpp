// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/pathway_words.h"

#include <array>
#include <cctype>

namespace waymark {

namespace {

constexpr int DaysAMonth = 30;
/// From so many days on a length is said in months.
constexpr int FirstInMonths = 60;

int months(int days) {
    return (days + DaysAMonth / 2) / DaysAMonth;
}

} // namespace

const char* phaseWord(PhaseName name) {
    constexpr std::array Words{"first-days", "main", "step-down", "keep-going"};
    return Words[static_cast<std::size_t>(name)];
}

std::string PathwayWords::word(const std::string& key) const {
    return m_texts.text("pathway." + key, m_voice);
}

std::string PathwayWords::option(const Choice& choice) const {
    const Decision& decision = m_rules.decisions[static_cast<std::size_t>(choice.decision)];
    return m_texts.text(
        "option." + decision.alternatives[static_cast<std::size_t>(choice.alternative)] + ".name",
        m_voice);
}

std::string PathwayWords::name(const Phase& phase) const {
    return word(std::string(phaseWord(phase.name)) + ".name");
}

std::string PathwayWords::length(const PhaseLength& length) const {
    const bool inMonths = length.low >= FirstInMonths;
    const auto number = [inMonths](int days) {
        return std::to_string(inMonths ? months(days) : days);
    };
    Texts::Fillings fillings{{"low", number(length.low)}};
    std::string key = inMonths ? "length.months" : "length.days";
    if (length.high) {
        fillings.emplace("high", number(*length.high));
    } else {
        key += ".open";
    }
    return filled(word(key), fillings);
}

std::string PathwayWords::firstDays(const Phase& phase) const {
    std::string text;
    for (const Rule* rule : phase.first) {
        text += m_texts.text("rule." + rule->id + ".line", m_voice) + ' ';
    }
    if (phase.choices.empty()) {
        return text + word("first-days.no-medicine");
    }
    return text + filled(word("first-days.medicine"), {{"medicine", names(phase.choices)}});
}

std::string PathwayWords::names(const std::vector<Choice>& choices) const {
    std::string text;
    for (const Choice& choice : choices) {
        std::string name = option(choice);
        if (!text.empty() && !name.empty()) {
            // Names begin with a plain letter, which is small inside of a sentence.
            name.front() =
                static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
            text += ", ";
        }
        text += name;
    }
    return text;
}

std::string PathwayWords::text(const Phase& phase) const {
    if (phase.name == PhaseName::FirstDays) {
        return firstDays(phase);
    }
    std::string key = std::string(phaseWord(phase.name)) + ".text";
    if (phase.isSameKind) {
        key += ".same";
    }
    return filled(word(key), {{"options", names(phase.choices)}, {"length", length(phase.length)}});
}

std::string PathwayWords::medicine(const Pathway& path) const {
    if (!path.medicine) {
        return word("medicine.none");
    }
    return filled(word("medicine.text"), {{"medicine", option(*path.medicine)}});
}

std::vector<std::string> PathwayWords::lines(const Pathway& path) const {
    std::vector<std::string> lines;
    if (path.isEmpty()) {
        return lines;
    }
    for (const Phase& phase : path.phases) {
        lines.push_back(name(phase) + ": " + text(phase));
    }
    lines.push_back(medicine(path));
    return lines;
}

std::vector<std::string> pathwayTextKeys() {
    std::vector<std::string> keys;
    for (const char* part :
         {"title", "first-days.name", "main.name", "step-down.name", "keep-going.name",
          "first-days.medicine", "first-days.no-medicine", "main.text", "step-down.text",
          "step-down.text.same", "keep-going.text", "medicine.name", "medicine.text",
          "medicine.none", "length.days", "length.days.open", "length.months",
          "length.months.open"}) {
        keys.push_back(std::string("pathway.") + part);
    }
    return keys;
}

} // namespace waymark
