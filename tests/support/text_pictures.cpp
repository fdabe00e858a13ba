// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/text_pictures.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace waymark {

std::ostream& operator<<(std::ostream& out, Truth truth) {
    constexpr const char* Words[]{"false", "unknown", "true"};
    return out << Words[static_cast<std::size_t>(truth)];
}

std::ostream& operator<<(std::ostream& out, ValueSet values) {
    out << '{';
    bool first = true;
    forEachValue(values, [&](int value) {
        out << (first ? "" : ", ") << value;
        first = false;
    });
    return out << '}';
}

std::ostream& operator<<(std::ostream& out, Fraction fraction) {
    out << (fraction.numerator() > 0 ? "+" : "") << fraction.numerator();
    if (fraction.denominator() != 1) {
        out << '/' << fraction.denominator();
    }
    return out;
}

std::ostream& operator<<(std::ostream& out, Tier tier) {
    constexpr const char* Words[]{"fits", "if-arranged", "not-advised-now"};
    return out << Words[static_cast<std::size_t>(tier)];
}

} // namespace waymark

namespace waymark::tests {

namespace {

void drawLines(std::ostream& out, const char* sign, const std::vector<const Rule*>& rules) {
    for (const Rule* rule : rules) {
        out << "   " << sign << "  " << rule->id << '\n';
    }
}

} // namespace

std::string picture(const Ranking& ranking) {
    std::ostringstream out;
    for (const Standing& standing : ranking.standings) {
        out << standing.rank << (standing.tiedWith.empty() ? "  " : "= ")
            << ranking.decision->alternatives[static_cast<std::size_t>(standing.alternative)]
            << "  " << standing.fit << "  " << standing.tier << '\n';
        for (const Reason& reason : standing.reasons) {
            out << "   " << reason.share << "  " << reason.rule->id << '\n';
        }
        drawLines(out, "x", standing.ruledOutBy);
        drawLines(out, "only with", standing.conditions);
        drawLines(out, "first", standing.first);
        drawLines(out, "note", standing.notes);
    }
    return out.str();
}

std::string unindented(std::string_view text) {
    std::istringstream lines{std::string(text)};
    std::string result;
    std::size_t indent = std::string::npos;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t start = line.find_first_not_of(' ');
        if (start == std::string::npos) {
            continue;
        }
        indent = std::min(indent, start);
        result += line.substr(std::min(indent, line.size())) + '\n';
    }
    return result;
}

} // namespace waymark::tests
