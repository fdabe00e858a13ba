// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/html_writer.h"
#include "report/paper_words.h"

#include <set>
#include <string>

namespace waymark {

/// What the parts of one paper share while it is written.
struct PaperDraft {
    const PaperSource& source;
    const PaperWish& wish;
    const PaperWords& words;
    const Plan& plan;
    HtmlWriter& html;
    /// Ids of the sources that were referred to.
    std::set<std::string>& cited;
};

void writeFirstPage(const PaperDraft& draft);
void writePlan(const PaperDraft& draft);
void writeOptions(const PaperDraft& draft);
void writeComparison(const PaperDraft& draft);
void writeAnswers(const PaperDraft& draft);
/// An empty sheet for a call to a health plan.
void writeInsuranceSheet(const PaperDraft& draft);
/// The list for visits, with the marks of the places that were seen.
void writeVisitSheet(const PaperDraft& draft);
/// What was cited, who made this, and what is not known about it.
void writeAbout(const PaperDraft& draft);

} // namespace waymark
