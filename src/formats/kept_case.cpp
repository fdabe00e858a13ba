// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/kept_case.h"

#include "formats/case_json.h"
#include "formats/json_cursor.h"
#include "formats/json_file.h"
#include "formats/kept_result_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

using nlohmann::json;

/// Faults of a name that another version may well have had.
bool isOfAnotherVersion(const DataError& error) {
    constexpr std::array<std::string_view, 5> Codes{"unknown-variable", "unknown-value",
                                                    "derived-variable", "unknown-criterion",
                                                    "unknown-alternative"};
    return std::ranges::find(Codes, error.code) != Codes.end();
}

/// The member of "answers", "importance" or "own_concerns" a fault is in, at its second step.
json::json_pointer memberOf(const std::string& pointer) {
    const std::size_t first = pointer.find('/', 1);
    const std::size_t second = first == std::string::npos ? first : pointer.find('/', first + 1);
    return json::json_pointer(pointer.substr(0, second));
}

std::string nameOf(const json::json_pointer& pointer, const json& value) {
    std::string name = pointer.back() + " = ";
    name += value.is_string() ? value.get<std::string>() : value.dump();
    return name;
}

/// Takes out what this version does not know; false when something else is wrong.
bool leaveOut(const DataErrors& errors, json& document, std::vector<std::string>& leftOut) {
    if (!std::ranges::all_of(errors, isOfAnotherVersion)) {
        return false;
    }
    // From the end, so that places in a list stay what they are.
    std::vector<std::string> members;
    for (const DataError& error : errors) {
        members.push_back(memberOf(error.pointer).to_string());
    }
    std::ranges::sort(members, std::greater<>());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    for (const std::string& member : members) {
        const json::json_pointer pointer(member);
        if (!document.contains(pointer) || pointer.parent_pointer().empty()) {
            return false;
        }
        leftOut.insert(leftOut.begin(), nameOf(pointer, document[pointer]));
        json& parent = document[pointer.parent_pointer()];
        if (parent.is_array()) {
            parent.erase(static_cast<std::size_t>(std::stoul(pointer.back())));
        } else {
            parent.erase(pointer.back());
        }
    }
    return !members.empty();
}

json parseOrThrow(std::string_view text, const std::string& name) {
    DataErrors errors;
    auto parsed = parseJson(text, name, errors);
    if (!parsed) {
        throw BadData(std::move(errors));
    }
    return std::move(*parsed);
}

std::optional<KeptResult> readResult(const json& document, const std::string& name) {
    DataErrors errors;
    std::optional<KeptResult> kept;
    if (const auto result = JsonCursor(document, name, errors).find("result")) {
        kept = readKeptResult(*result);
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    return kept;
}

} // namespace

KeptCase readKeptCase(std::string_view text, const std::string& name,
                      const Questionnaire& questionnaire, const RuleBase& rules) {
    KeptCase kept;
    json document = parseOrThrow(text, name);
    std::string now(text);
    try {
        kept.answered = readCase(now, name, questionnaire, rules);
    } catch (const BadData& bad) {
        if (!leaveOut(bad.errors(), document, kept.leftOut)) {
            throw;
        }
        now = document.dump();
        kept.answered = readCase(now, name, questionnaire, rules);
    }
    kept.plan = readCasePlan(now, name, questionnaire, rules);
    kept.result = readResult(document, name);
    return kept;
}

std::string keptCaseText(const KeptCase& kept, const Questionnaire& questionnaire,
                         const std::string& notice) {
    json written = writeCase(kept.answered, questionnaire, kept.plan);
    if (kept.result) {
        written["result"] = writeKeptResult(*kept.result);
    }
    if (!notice.empty()) {
        written["notice"] = notice;
    }
    return written.dump(2) + '\n';
}

} // namespace waymark
