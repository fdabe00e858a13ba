// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/date_text.h"

namespace waymark {

namespace {

/// "01" as "1".
std::string withoutZero(std::string_view digits) {
    return std::string(digits.front() == '0' ? digits.substr(1) : digits);
}

} // namespace

std::string dateText(std::string_view day, const Texts& texts) {
    if (day.size() != std::string_view("0000-00-00").size()) {
        return std::string(day);
    }
    const std::string month =
        texts.text("date.month." + withoutZero(day.substr(5, 2)), Voice::Self);
    return texts.text("date.form", Voice::Self,
                      {{"year", std::string(day.substr(0, 4))},
                       {"month", month},
                       {"day", withoutZero(day.substr(8, 2))}});
}

} // namespace waymark
