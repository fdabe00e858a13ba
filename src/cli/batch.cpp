// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/batch.h"

#include "cli/error_json.h"
#include "formats/result_json.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>

namespace waymark::cli {

void runBatch(const Session& session, std::istream& in, std::ostream& out) {
    const Engine& engine = session.engine();
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        nlohmann::json written;
        try {
            const Case answered = session.parseCase(line, "line " + std::to_string(number));
            written = writeResult(engine.evaluate(answered), answered, engine,
                                  session.texts(answered.language), session.versions());
        } catch (const BadData& bad) {
            written = {
                {"waymark_error", 1}, {"line", number}, {"errors", errorsAsJson(bad.errors())}};
        }
        out << written.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
}

} // namespace waymark::cli
