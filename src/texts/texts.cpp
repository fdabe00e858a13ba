// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "texts/texts.h"

namespace waymark {

bool Texts::add(std::string key, Voices&& voices) {
    return m_texts.try_emplace(std::move(key), std::move(voices)).second;
}

void Texts::addMissing(const Texts& other) {
    for (const auto& [key, voices] : other.m_texts) {
        m_texts.try_emplace(key, voices);
    }
}

std::string Texts::text(std::string_view key, Voice voice) const {
    const auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        return '<' + std::string(key) + '>';
    }
    return found->second[static_cast<std::size_t>(voice)];
}

std::string Texts::text(std::string_view key, Voice voice, const Fillings& fillings) const {
    return filled(text(key, voice), fillings);
}

std::string Texts::optional(std::string_view key, Voice voice) const {
    return has(key) ? text(key, voice) : std::string();
}

std::vector<std::string> stepsOf(const Texts& texts, const std::string& panel, Voice voice,
                                 const Texts::Fillings& fillings) {
    std::vector<std::string> steps;
    for (int number = 1;; ++number) {
        const std::string key = "help." + panel + ".step." + std::to_string(number);
        if (!texts.has(key)) {
            return steps;
        }
        steps.push_back(texts.text(key, voice, fillings));
    }
}

std::string filled(std::string text, const Texts::Fillings& fillings) {
    for (const auto& [name, value] : fillings) {
        const std::string placeholder = '{' + name + '}';
        for (std::size_t at = text.find(placeholder); at != std::string::npos;
             at = text.find(placeholder, at + value.size())) {
            text.replace(at, placeholder.size(), value);
        }
    }
    return text;
}

} // namespace waymark
