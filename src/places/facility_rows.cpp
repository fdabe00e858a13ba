// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/facility_rows.h"

#include "places/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark {

namespace {

enum Column : std::size_t {
    Name,
    Unit,
    Street,
    Street2,
    City,
    State,
    Zip,
    Phone,
    Intake1,
    Intake2,
    Intake1a,
    Intake2a,
    Services
};

constexpr std::size_t ZipDigits = 5;
/// Fewer digits than this are no ZIP that lost its zeros: the least of all is 00501.
constexpr std::size_t LeastDigits = 3;

/// A spreadsheet may keep 2118 as "2118.0" or "2.118E3".
std::string wholeNumber(const std::string& text) {
    double value = 0;
    const auto end = text.data() + text.size();
    const auto [at, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc{} || at != end || value < 0 || value > 999'999'999 ||
        std::floor(value) != value) {
        return text;
    }
    return std::to_string(static_cast<long>(value));
}

std::string rowWords(const TableRow& row) {
    return "row " + std::to_string(row.number);
}

} // namespace

std::string_view fiveDigits(std::string_view zip) {
    const std::string_view start = zip.substr(0, ZipDigits);
    const bool isWhole = zip.size() == ZipDigits || (zip.size() == 10 && zip[5] == '-') ||
                         (zip.size() == 9 && isDigits(zip));
    return isWhole && isDigits(start) && start.size() == ZipDigits ? start : std::string_view();
}

std::span<const ColumnName> FacilityRows::columns() {
    static const auto All = std::to_array<ColumnName>({{{"name1", "name"}, true},
                                                       {{"name2"}},
                                                       {{"street1", "street"}},
                                                       {{"street2"}},
                                                       {{"city"}, true},
                                                       {{"state"}, true},
                                                       {{"zip", "zip code", "zipcode"}, true},
                                                       {{"phone"}, true},
                                                       {{"intake1"}},
                                                       {{"intake2"}},
                                                       {{"intake1a"}},
                                                       {{"intake2a"}},
                                                       {{"service_code_info"}, true}});
    return All;
}

std::string FacilityRows::text(const TableRow& row, std::size_t column, const char* trimNote) {
    const std::string& whole = m_columns.cell(row, column).text;
    const std::string_view part = trimmed(whole);
    if (part.size() != whole.size() && !part.empty()) {
        m_report.add(trimNote, rowWords(row));
    }
    return std::string(part);
}

std::string FacilityRows::zip(const TableRow& row) {
    std::string text(trimmed(m_columns.cell(row, Zip).text));
    if (m_columns.cell(row, Zip).isNumber) {
        text = wholeNumber(text);
    }
    if (isDigits(text) && text.size() >= LeastDigits && text.size() < ZipDigits) {
        text.insert(0, ZipDigits - text.size(), '0');
        m_report.add("zip-zeros-put-back", rowWords(row) + ": " + text);
    }
    if (fiveDigits(text).empty()) {
        m_report.add("odd-zip", rowWords(row) + ": " + (text.empty() ? "-" : text));
    }
    return text;
}

std::optional<Place> FacilityRows::place(const TableRow& row) {
    if (std::ranges::all_of(row.cells, [](const Cell& c) { return trimmed(c.text).empty(); })) {
        return std::nullopt;
    }
    ++m_report.rows;
    Place place;
    place.name = text(row, Name, "blanks-in-name");
    place.unit = text(row, Unit, "blanks-in-other");
    if (place.name.empty()) {
        place.name.swap(place.unit);
    }
    if (place.name.empty()) {
        m_report.add("skipped-no-name", rowWords(row));
        return std::nullopt;
    }
    place.street = text(row, Street, "blanks-in-street");
    if (const std::string second = text(row, Street2, "blanks-in-other"); !second.empty()) {
        place.street += (place.street.empty() ? "" : ", ") + second;
    }
    place.city = text(row, City, "blanks-in-other");
    place.state = text(row, State, "blanks-in-other");
    place.zip = zip(row);
    place.phone = text(row, Phone, "blanks-in-other");
    for (const Column intake : {Intake1, Intake2, Intake1a, Intake2a}) {
        if (std::string number = text(row, intake, "blanks-in-other"); !number.empty()) {
            place.intakePhones.push_back(std::move(number));
        }
    }
    readServices(row, place);
    noteOddities(row, place);
    return place;
}

/// "SA DT * OP RES * BU": codes by blanks, categories by stars.
void FacilityRows::readServices(const TableRow& row, Place& place) {
    place.services = trimmed(m_columns.cell(row, Services).text);
    const std::string_view all = place.services;
    for (std::size_t start = 0; start < all.size();) {
        const std::size_t end = std::min(all.find_first_of(" \t\r\n", start), all.size());
        const std::string_view code = all.substr(start, end - start);
        start = end + 1;
        if (code.empty() || code == "*") {
            continue;
        }
        if (!m_codes.contains(code)) {
            m_codes.emplace(code);
        }
        if (const auto fact = factWithCode(code)) {
            place.facts.add(*fact);
        }
    }
}

void FacilityRows::noteOddities(const TableRow& row, const Place& place) {
    const std::string where = rowWords(row) + ": " + place.name;
    if (place.phone.empty()) {
        m_report.add("no-phone", where);
    }
    if (place.facts.of(FactGroup::Setting).isEmpty()) {
        m_report.add("setting-unknown", where);
    }
    const std::string street(trimmed(m_columns.cell(row, Street).text));
    if (!m_seen.insert(place.name + '\n' + place.unit + '\n' + street + '\n' + place.zip).second) {
        m_report.add("listed-twice", where);
    }
}

} // namespace waymark
