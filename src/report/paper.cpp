// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/paper.h"

#include "catalogue/catalogue.h"
#include "report/paper_parts.h"

#include <array>
#include <utility>

namespace waymark {

namespace {

/// For screens and for printers. No picture, no font and no address is fetched.
constexpr std::string_view Style = R"(
body { font-family: sans-serif; font-size: 12pt; line-height: 1.4; color: #1e2428; margin: 2em auto; max-width: 46em; padding: 0 1em; }
body.large-type { font-size: 17pt; }
h1 { font-size: 1.8em; line-height: 1.2; margin: 0 0 0.5em; }
h2 { font-size: 1.35em; line-height: 1.25; margin: 1.2em 0 0.4em; }
h3 { font-size: 1.15em; line-height: 1.25; margin: 1em 0 0.3em; }
h4 { font-size: 1em; margin: 0.8em 0 0.2em; }
p { margin: 0.3em 0; }
ul, ol { margin: 0.3em 0; padding-left: 1.6em; }
li { margin: 0.2em 0; }
ul.boxes { list-style: none; padding-left: 0.2em; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; }
caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
th, td { border: 1px solid #6b757c; padding: 0.4em 0.5em; text-align: left; vertical-align: top; }
td:empty { height: 2.2em; min-width: 6em; }
.first-step { border: 2px solid #1f5b73; padding: 0.2em 1em 0.8em; margin: 0.6em 0; }
.first-step h2 { font-size: 1em; margin-top: 0.6em; }
.large { font-size: 1.35em; font-weight: bold; line-height: 1.3; }
.stop { border-left: 6px solid #b3261e; padding-left: 0.8em; font-weight: bold; }
.small { font-size: 0.85em; }
@page { margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); } }
@media print {
  body { margin: 0; max-width: none; padding: 0; }
  .new-page { break-before: page; margin-top: 0; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  li, tr, .first-step { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

std::string sourceLine(const Source& source) {
    return source.organisationOrAuthors + ": " + source.title +
           (source.year ? ", " + std::to_string(*source.year) : "") +
           (source.address.empty() ? "" : ", " + source.address);
}

void writeSources(const PaperDraft& draft) {
    draft.html.heading(3, draft.words.text("paper.sources"));
    // Titles of works name what plain paper does without.
    if (draft.wish.hasPlainWords || draft.source.catalogue == nullptr) {
        draft.html.paragraph(draft.words.text("paper.sources.plain"));
        return;
    }
    std::vector<std::string> lines;
    for (const std::string& id : draft.cited) {
        if (const auto source = draft.source.catalogue->source(id)) {
            lines.push_back(sourceLine(*source));
        }
    }
    draft.html.list(lines, false, "small");
}

void writeParts(const PaperDraft& draft) {
    constexpr std::array<std::pair<PaperPart, void (*)(const PaperDraft&)>, 6> Writers{{
        {PaperPart::Plan, writePlan},
        {PaperPart::Options, writeOptions},
        {PaperPart::Comparison, writeComparison},
        {PaperPart::Answers, writeAnswers},
        {PaperPart::Insurance, writeInsuranceSheet},
        {PaperPart::Visit, writeVisitSheet},
    }};
    writeFirstPage(draft);
    if (!draft.wish.notice.empty()) {
        draft.html.paragraph(draft.wish.notice, "small");
    }
    for (const auto& [part, write] : Writers) {
        if (draft.wish.parts.contains(part)) {
            write(draft);
        }
    }
    writeAbout(draft);
}

} // namespace

void writeAbout(const PaperDraft& draft) {
    const PaperVersions& versions = draft.source.versions;
    draft.html.heading(2, draft.words.text("paper.about"));
    draft.html.paragraph(draft.words.text("paper.not-reviewed"));
    draft.html.paragraph(draft.words.text("paper.keep"));
    writeSources(draft);
    draft.html.paragraph(
        draft.words.text("paper.made", {{"date", draft.words.date(draft.wish.date)},
                                        {"app", versions.app},
                                        {"rules", versions.rules},
                                        {"facts", versions.facts}}),
        "small");
}

std::string paperBody(const PaperSource& source, const PaperWish& wish) {
    const PaperWords words(source);
    HtmlWriter html(wish.hasPlainWords ? &source.plainWords : nullptr);
    const Plan plan =
        buildPlan(source.content, {source.answered.voice,
                                   source.engine.questionnaire().stateFrom(source.answered.answers),
                                   source.result, source.notes});
    std::set<std::string> cited;
    writeParts({source, wish, words, plan, html, cited});
    return html.take();
}

std::string paperPage(const PaperSource& source, const PaperWish& wish) {
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(source.answered.language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
           PaperTitle + "</title>\n<style>" + std::string(Style) + "</style>\n</head>\n<body" +
           (wish.hasLargeType ? " class=\"large-type\"" : "") + ">\n<main>\n" +
           paperBody(source, wish) + "</main>\n</body>\n</html>\n";
}

} // namespace waymark
