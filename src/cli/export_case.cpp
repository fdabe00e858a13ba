// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/export_case.h"

#include "casefile/case_file.h"
#include "formats/case_json.h"
#include "formats/fhir_document.h"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <ctime>

namespace waymark::cli {

namespace {

std::string instantNow() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

void writeFhir(const Session& session, const Case& answered, const std::string& path) {
    const DocumentContext context{session.engine(), session.texts(), session.versions(),
                                  instantNow()};
    const std::string text =
        writeFhirDocument(session.engine().evaluate(answered), answered, context).dump(2) + '\n';
    const auto isFhir = [](std::string_view old) {
        return old.empty() || old.find("\"resourceType\"") != std::string_view::npos;
    };
    (void)replaceFile(path, text,
                      {isFhir, [](std::string_view) { return false; },
                       [](std::string_view) { return true; }, nullptr});
}

/// A case keeps every key it has, also those the ranking does not read. An answered form becomes a
/// case.
std::string textToSave(const Session& session, const std::string& text, const Case& answered) {
    const bool isCase = nlohmann::json::parse(text).contains("waymark_case");
    return isCase ? text : caseText(answered, session.engine().questionnaire());
}

} // namespace

int CaseExport::count() const {
    return (fhir.empty() ? 0 : 1) + (plain.empty() ? 0 : 1) + (sealed.empty() ? 0 : 1);
}

void exportCase(const Session& session, const CaseInput& input, const CaseExport& options) {
    const std::string text = readCaseText(input);
    const Case answered = session.parseCase(text, nameOf(input));
    if (!options.fhir.empty()) {
        writeFhir(session, answered, options.fhir);
    } else if (!options.plain.empty()) {
        (void)savePlain(options.plain, textToSave(session, text, answered));
    } else {
        (void)saveSealed(options.sealed, textToSave(session, text, answered),
                         readPassphrase(options.newPassphraseFile), {});
    }
}

} // namespace waymark::cli
