// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "plan/day.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace waymark {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2999;
constexpr int Months = 12;

struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
};

int daysIn(int month, int year) {
    constexpr std::array Days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return Days.at(static_cast<std::size_t>(month - 1)) + (month == 2 && isLeap ? 1 : 0);
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<Date> dateOf(std::string_view text) {
    constexpr std::string_view Form = "0000-00-00";
    const bool hasForm = std::ranges::equal(text, Form, [](char given, char form) {
        return form == '-' ? given == '-' : given >= '0' && given <= '9';
    });
    if (!hasForm) {
        return std::nullopt;
    }
    const Date date{number(text.substr(0, 4)), number(text.substr(5, 2)),
                    number(text.substr(8, 2))};
    const bool isThere = date.year >= FirstYear && date.year <= LastYear && date.month >= 1 &&
                         date.month <= Months && date.day >= 1 &&
                         date.day <= daysIn(date.month, date.year);
    return isThere ? std::optional(date) : std::nullopt;
}

} // namespace

bool isDay(std::string_view text) {
    return dateOf(text).has_value();
}

std::string dayAfter(std::string_view day, int days) {
    std::optional<Date> date = dateOf(day);
    if (!date) {
        return {};
    }
    date->day += days;
    while (date->day > daysIn(date->month, date->year)) {
        date->day -= daysIn(date->month, date->year);
        date->year += date->month == Months ? 1 : 0;
        date->month = date->month % Months + 1;
    }
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date->year, date->month, date->day);
    return text.data();
}

} // namespace waymark
