// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/batch.h"

#include "cli/error_json.h"
#include "formats/kept_result_json.h"
#include "formats/result_json.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>

namespace waymark::cli {

namespace {

nlohmann::json resultOf(const Case& answered, const Session& session, BatchLine form) {
    const Engine& engine = session.engine();
    const Result result = engine.evaluate(answered);
    if (form == BatchLine::Kept) {
        return writeKeptResult(keepResult(result, engine, session.versions()));
    }
    return writeResult(result, answered, engine, session.texts(answered.language),
                       session.versions());
}

} // namespace

void runBatch(const Session& session, std::istream& in, std::ostream& out, BatchLine form) {
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        nlohmann::json written;
        try {
            written =
                resultOf(session.parseCase(line, "line " + std::to_string(number)), session, form);
        } catch (const BadData& bad) {
            written = {
                {"waymark_error", 1}, {"line", number}, {"errors", errorsAsJson(bad.errors())}};
        }
        out << written.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
}

} // namespace waymark::cli
