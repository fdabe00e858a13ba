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

/// What a fault is in: of "answers" and "importance" the second step, of "plan" and of the ratings
/// in "own_concerns" what stands deeper.
json::json_pointer memberOf(const std::string& pointer) {
    const std::size_t deep = pointer.starts_with("/own_concerns") ? 4
                             : pointer.starts_with("/plan")       ? 3
                                                                  : 2;
    std::size_t end = 0;
    for (std::size_t step = 0; step < deep && end != std::string::npos; ++step) {
        end = pointer.find('/', end + 1);
    }
    return json::json_pointer(pointer.substr(0, end));
}

LeftOut leftOutAt(const json::json_pointer& pointer, const json& document) {
    const json::json_pointer parent = pointer.parent_pointer();
    LeftOut one{parent.to_string(), pointer.back(), document[pointer].dump()};
    if (document[parent].is_array()) {
        one.name.clear();
    }
    if (one.part.starts_with("/own_concerns/")) {
        one.of = document[parent.parent_pointer()].value("name", std::string());
    }
    return one;
}

/// Takes out what this version does not know; false when something else is wrong.
bool leaveOut(const DataErrors& errors, json& document, std::vector<LeftOut>& leftOut) {
    if (!std::ranges::all_of(errors, isOfAnotherVersion)) {
        return false;
    }
    std::vector<json::json_pointer> members;
    for (const DataError& error : errors) {
        const json::json_pointer member = memberOf(error.pointer);
        if (std::ranges::find(members, member) == members.end()) {
            members.push_back(member);
        }
    }
    // From the end, so that places in a list stay what they are: faults come in their order.
    std::ranges::reverse(members);
    for (const json::json_pointer& pointer : members) {
        if (!document.contains(pointer) || pointer.parent_pointer().empty()) {
            return false;
        }
        leftOut.insert(leftOut.begin(), leftOutAt(pointer, document));
        json& parent = document[pointer.parent_pointer()];
        if (parent.is_array()) {
            parent.erase(static_cast<std::size_t>(std::stoul(pointer.back())));
        } else {
            parent.erase(pointer.back());
        }
    }
    return !members.empty();
}

/// The ratings of the own concern of that name; none when the person has taken it out since.
json* ratingsOf(json& document, const std::string& concern) {
    const auto concerns = document.find("own_concerns");
    if (concerns == document.end()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        *concerns, [&concern](const json& one) { return one["name"] == concern; });
    return found == concerns->end() ? nullptr : &(*found)["ratings"];
}

/// Where something stood before, as far as nothing new stands there.
void putBack(const LeftOut& one, json& document) {
    json* part =
        one.of.empty() ? &document[json::json_pointer(one.part)] : ratingsOf(document, one.of);
    if (part == nullptr) {
        return;
    }
    if (one.name.empty()) {
        part->push_back(json::parse(one.value));
    } else if (!part->contains(one.name)) {
        (*part)[one.name] = json::parse(one.value);
    }
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

std::string wordsOf(const LeftOut& one) {
    const json value = json::parse(one.value);
    const std::string words = value.is_string() ? value.get<std::string>() : one.value;
    return one.name.empty() ? words : one.name + " = " + words;
}

std::vector<std::string> wordsOf(const std::vector<LeftOut>& several) {
    std::vector<std::string> words;
    words.reserve(several.size());
    for (const LeftOut& one : several) {
        words.push_back(wordsOf(one));
    }
    return words;
}

json writeKeptCase(const KeptCase& kept, const Questionnaire& questionnaire) {
    json written = writeCase(kept.answered, questionnaire, kept.plan);
    for (const LeftOut& one : kept.leftOut) {
        putBack(one, written);
    }
    if (kept.result) {
        written["result"] = writeKeptResult(*kept.result);
    }
    return written;
}

std::string keptCaseText(const KeptCase& kept, const Questionnaire& questionnaire,
                         const std::string& notice) {
    json written = writeKeptCase(kept, questionnaire);
    if (!notice.empty()) {
        written["notice"] = notice;
    }
    return written.dump(2) + '\n';
}

} // namespace waymark
