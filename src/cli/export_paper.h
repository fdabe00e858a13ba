// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/case_input.h"
#include "cli/session.h"

#include <string>

namespace waymark::cli {

/// The document that `export` was asked for.
struct PaperExport {
    /// "-" is standard output; empty: no HTML.
    std::string html;
    /// Empty: no PDF.
    std::string pdf;
    /// As "plan,options"; empty: the plan.
    std::string parts;
    /// Empty: that of the case.
    std::string language;
    bool hasPlainWords = false;
    bool hasLargeType = false;

    [[nodiscard]] bool isAsked() const { return !html.empty() || !pdf.empty(); }
};

/// Writes the plan of a case, and what else was asked for, as a document. Gives the exit code.
/// Throws BadData and CaseFileError.
[[nodiscard]] int exportPaper(const Session& session, const CaseInput& input,
                              const PaperExport& options);

} // namespace waymark::cli
