// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/check_report.h"

#include "check/case_check.h"
#include "check/condition_check.h"
#include "check/invariant_check.h"
#include "check/plan_firing_check.h"
#include "check/questionnaire_check.h"
#include "check/reach_check.h"
#include "check/redundancy_check.h"
#include "check/text_check.h"
#include "cli/error_json.h"
#include "cli/exit_code.h"
#include "formats/case_json.h"
#include "formats/data_folder.h"
#include "formats/json_file.h"
#include "formats/knowledge_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

/// The id of the rule, variable or invariant around a place in a file; empty when there is none.
std::string idAround(const fs::path& file, const std::string& pointer) {
    DataErrors ignored;
    const auto content = readJson(file, ignored);
    nlohmann::json::json_pointer place(pointer);
    while (content && !place.empty()) {
        if (content->contains(place) && content->at(place).is_object()) {
            const auto id = content->at(place).find("id");
            if (id != content->at(place).end() && id->is_string()) {
                return id->get<std::string>();
            }
        }
        place.pop_back();
    }
    return {};
}

/// A file as messages name it, from the name of the data folder on, in the folder that was given.
fs::path inFolder(const fs::path& folder, const fs::path& named) {
    return named.empty() ? folder : folder / named.lexically_relative(*named.begin());
}

/// Faults that stop loading are section 1: they are what a finding says, in the same form.
Findings asFindings(const BadData& bad, const fs::path& folder) {
    Findings findings;
    for (const DataError& error : bad.errors()) {
        const std::string hint =
            error.suggestion.empty() ? "" : "; did you mean \"" + error.suggestion + "\"?";
        std::string words = error.found.empty() ? "nothing there" : "found " + error.found;
        words += ", expected ";
        words += error.expected;
        words += hint;
        findings.push_back({1, error.code, idAround(inFolder(folder, error.file), error.pointer),
                            error.file, error.pointer, std::move(words), ""});
    }
    return findings;
}

std::vector<Case> readCases(const fs::path& folder, const Engine& engine) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    if (failure) {
        throw BadData({{"unreadable-file", folder.string(), "", "no folder that can be read",
                        "a folder of cases", ""}});
    }
    std::ranges::sort(files);
    std::vector<Case> cases;
    cases.reserve(files.size());
    for (const fs::path& file : files) {
        cases.push_back(readCaseFile(file, engine.questionnaire(), engine.rules()));
    }
    return cases;
}

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// What was looked at, so that "no findings" says how much that is worth.
struct Certificate {
    std::string rulesHash;
    std::size_t rules = 0;
    std::vector<InvariantVerdict> invariants;
    std::vector<Reached> reached;
};

struct Report {
    Findings findings;
    Certificate certificate;
};

Report reportFor(const std::string& folder, const std::string& casesFolder) {
    Report report;
    try {
        Knowledge knowledge = loadKnowledge(folder, "en");
        const Engine engine(std::move(knowledge.questionnaire), std::move(knowledge.rules));
        report.certificate.rulesHash = knowledge.rulesHash;
        report.certificate.rules = engine.rules().rules.size();
        append(report.findings,
               checkTextKeys(engine.questionnaire(), engine.rules(), knowledge.textPlaces));
        append(report.findings, checkConditions(engine.questionnaire(), engine.rules()));
        append(report.findings, checkContradictions(engine.questionnaire(), engine.rules()));
        append(report.findings, checkQuestionnaire(engine.questionnaire(), engine.rules()));
        Reach reach = checkReach(engine);
        append(report.findings, std::move(reach.findings));
        report.certificate.reached = std::move(reach.reached);
        InvariantCheck invariants = checkInvariants(engine, knowledge.invariants);
        append(report.findings, std::move(invariants.findings));
        report.certificate.invariants = std::move(invariants.verdicts);
        if (!casesFolder.empty()) {
            const std::vector<Case> cases = readCases(casesFolder, engine);
            append(report.findings, checkFiring(engine, cases));
            append(report.findings, checkPlanFiring(knowledge.plan, engine.questionnaire(), cases));
        }
    } catch (const BadData& bad) {
        append(report.findings, asFindings(bad, folder));
    }
    return report;
}

nlohmann::json asJson(const Report& report) {
    nlohmann::json findings = nlohmann::json::array();
    for (const Finding& finding : report.findings) {
        findings.push_back({{"section", finding.section},
                            {"code", finding.code},
                            {"subject", finding.subject},
                            {"file", finding.file},
                            {"pointer", finding.pointer},
                            {"message", finding.message},
                            {"counterexample", finding.counterexample}});
    }
    nlohmann::json invariants = nlohmann::json::array();
    for (const InvariantVerdict& verdict : report.certificate.invariants) {
        invariants.push_back(
            {{"id", verdict.id}, {"holds", verdict.holds}, {"exact", verdict.exact}});
    }
    nlohmann::json reached = nlohmann::json::array();
    for (const Reached& one : report.certificate.reached) {
        reached.push_back({{"decision", one.decision},
                           {"alternative", one.alternative},
                           {"lead", one.lead ? nlohmann::json(*one.lead) : nlohmann::json()},
                           {"example", one.example}});
    }
    return {{"waymark_check", 1},
            {"findings", findings},
            {"certificate",
             {{"rules_hash", report.certificate.rulesHash},
              {"rules", report.certificate.rules},
              {"invariants", invariants},
              {"comes_first", reached}}}};
}

void print(const Findings& findings) {
    for (const Finding& finding : findings) {
        std::cout << finding.file << finding.pointer << ": ";
        if (!finding.subject.empty()) {
            std::cout << finding.subject << ": ";
        }
        std::cout << finding.message << " [" << finding.section << ' ' << finding.code << "]\n";
        if (!finding.counterexample.empty()) {
            std::cout << "    for example: " << finding.counterexample << '\n';
        }
    }
}

void print(const Certificate& certificate) {
    if (certificate.rules == 0) {
        return;
    }
    const auto sampled =
        std::ranges::count(certificate.invariants, false, &InvariantVerdict::exact);
    std::cout << "Looked at " << certificate.rules
              << " rules: each condition, each pair and each two together, exactly.\n"
              << certificate.invariants.size() << " invariants, "
              << certificate.invariants.size() - static_cast<std::size_t>(sampled)
              << " decided exactly, " << sampled << " by random answers.\n";
    for (const Reached& one : certificate.reached) {
        std::cout << one.decision << ": " << one.alternative << " can come first, ";
        if (one.lead) {
            std::cout << *one.lead << " steps ahead\n";
        } else {
            std::cout << "alone in its tier\n";
        }
    }
}

std::string jsonText(const Report& report) {
    return asJson(report).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

/// The file appears whole or not at all.
bool writeCertificate(const fs::path& path, const std::string& text) {
    const fs::path temporary = path.string() + ".new";
    std::ofstream stream(temporary, std::ios::binary);
    stream << text;
    stream.close();
    std::error_code failure;
    if (stream) {
        fs::rename(temporary, path, failure);
    }
    if (!stream || failure) {
        std::cerr << "waymark-cli: the certificate could not be written to " << path.string()
                  << ". Nothing was changed there.\n";
        return false;
    }
    return true;
}

} // namespace

int runCheck(const CheckOptions& options) {
    const std::string checked =
        options.folder.empty() ? findDataFolder().knowledge.string() : options.folder;
    const Report report = reportFor(checked, options.casesFolder);
    if (options.json) {
        std::cout << jsonText(report);
    } else {
        print(report.findings);
        print(report.certificate);
        std::cout << report.findings.size()
                  << (report.findings.size() == 1 ? " finding\n" : " findings\n");
    }
    if (!report.findings.empty()) {
        return FoundFaults;
    }
    const bool isWritten =
        options.certificate.empty() || writeCertificate(options.certificate, jsonText(report));
    return isWritten ? Fine : DataDamaged;
}

} // namespace waymark::cli
