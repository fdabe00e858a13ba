// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/audit.h"

#include <array>

namespace waymark {

namespace {

std::string optionName(const std::string& option, const Texts& texts) {
    const std::string key = "option." + option + ".name";
    return texts.has(key) ? texts.text(key, Voice::Counselor) : option;
}

std::string namesOf(const std::vector<std::string>& options, const Texts& texts) {
    std::string names;
    for (const std::string& option : options) {
        names += names.empty() ? "" : ", ";
        names += optionName(option, texts);
    }
    return names;
}

} // namespace

const char* wordOf(AuditAct act) {
    constexpr std::array Words{"moved", "taken-back"};
    return Words[static_cast<std::size_t>(act)];
}

std::string auditText(const std::vector<AuditEntry>& trail, const std::string& label,
                      const Texts& texts) {
    const auto said = [&](const std::string& key, const Texts::Fillings& fillings) {
        return texts.text("counselor.audit." + key, Voice::Counselor, fillings) + '\n';
    };
    std::string text = said("head", {{"label", label}});
    for (const AuditEntry& entry : trail) {
        const Texts::Fillings fillings{{"when", entry.when},
                                       {"who", entry.who},
                                       {"option", optionName(entry.option, texts)},
                                       {"from", std::to_string(entry.from)},
                                       {"to", std::to_string(entry.to)},
                                       {"reason", entry.reason},
                                       {"order", namesOf(entry.engineOrder, texts)},
                                       {"app", entry.versions.app},
                                       {"rules", entry.versions.rules},
                                       {"catalogue", entry.versions.catalogue}};
        text += '\n';
        text += said(wordOf(entry.act), fillings);
        if (!entry.reason.empty()) {
            text += said("reason", fillings);
        }
        text += said("engine", fillings) + said("versions", fillings);
    }
    if (trail.empty()) {
        text += said("empty", {});
    }
    return text;
}

} // namespace waymark
