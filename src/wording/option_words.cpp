// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/option_words.h"

#include <algorithm>
#include <vector>

namespace waymark {

namespace {

void sayLastWordOnce(std::vector<std::string>& names) {
    const std::string& last = names.back();
    const std::string ending = last.substr(std::min(last.rfind(' '), last.size()));
    if (ending.empty() || !std::ranges::all_of(names, [&ending](const std::string& name) {
            return name.ends_with(ending);
        })) {
        return;
    }
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        names[i].resize(names[i].size() - ending.size());
    }
}

} // namespace

std::string OptionWords::name(int alternative) const {
    return m_texts.text("option." + m_decision.alternatives[static_cast<std::size_t>(alternative)] +
                            ".name",
                        m_voice);
}

std::string OptionWords::inside(int alternative) const {
    std::string word = name(alternative);
    if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') {
        word.front() = static_cast<char>(word.front() - 'A' + 'a');
    }
    return word;
}

std::string OptionWords::inside(std::span<const int> alternatives) const {
    if (alternatives.empty()) {
        return {};
    }
    std::vector<std::string> names;
    for (const int alternative : alternatives) {
        names.push_back(inside(alternative));
    }
    sayLastWordOnce(names);
    std::string list = names.front();
    for (std::size_t i = 1; i + 1 < names.size(); ++i) {
        list += ", " + names[i];
    }
    return names.size() == 1
               ? list
               : m_texts.text("list.last", m_voice, {{"list", list}, {"last", names.back()}});
}

} // namespace waymark
