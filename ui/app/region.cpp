// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/region.h"

#include "questionnaire/questionnaire.h"

#include <QLocale>

namespace waymark::ui {

std::string regionOfComputer() {
    switch (QLocale::system().territory()) {
    case QLocale::UnitedStates:
        return "us";
    case QLocale::UnitedKingdom:
        return "uk";
    case QLocale::Canada:
        return "canada";
    case QLocale::Ireland:
        return "ireland";
    case QLocale::Australia:
        return "australia";
    default:
        return {};
    }
}

std::string answeredRegion(const Questionnaire& questionnaire, const Answers& answers) {
    const auto index = questionnaire.variables.find("region");
    const KnowledgeState known = questionnaire.rawState(answers);
    if (!index || !known.isKnown(*index)) {
        return {};
    }
    const Variable& variable = questionnaire.variables[*index];
    return variable.values[static_cast<std::size_t>(known.possible(*index).first())];
}

} // namespace waymark::ui
