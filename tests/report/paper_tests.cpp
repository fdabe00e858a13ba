// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/paper.h"

#include "catalogue/catalogue.h"
#include "formats/case_json.h"
#include "formats/data_folder.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <algorithm>
#include <cctype>
#include <vector>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

const std::set<PaperPart> AllParts{PaperPart::Plan,    PaperPart::Options,   PaperPart::Comparison,
                                   PaperPart::Answers, PaperPart::Insurance, PaperPart::Visit};

const Catalogue& catalogue() {
    static const Catalogue opened(findDataFolder().catalogue, "en");
    return opened;
}

/// A case of tests/cases/plan as paper.
class Paper {
public:
    explicit Paper(const std::string& name)
        : Paper(contentOf(casesFolder() / "plan" / (name + ".json")), name) {}
    Paper(const std::string& text, const std::string& name)
        : m_answered(readCase(text, name, realEngine().questionnaire(), realEngine().rules()))
        , m_notes(readCasePlan(text, name, realEngine().questionnaire(), realEngine().rules()))
        , m_result(realEngine().evaluate(m_answered)) {}

    [[nodiscard]] std::string page(const PaperWish& wish, const Catalogue* facts) const {
        return paperPage({realEngine(),
                          realTexts(),
                          realPlan(),
                          realPlainWords(),
                          facts,
                          {"Waymark 1", "rules1", "facts1"},
                          m_answered,
                          m_notes,
                          m_result},
                         wish);
    }
    [[nodiscard]] std::string page(const PaperWish& wish) const { return page(wish, &catalogue()); }

private:
    Case m_answered;
    PlanNotes m_notes;
    Result m_result;
};

PaperWish wishFor(std::set<PaperPart> parts, bool hasPlainWords = false) {
    return {std::move(parts), hasPlainWords, false, "2026-12-01"};
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return text;
}

/// The tags that are left open, or close what was not opened, in order.
std::vector<std::string> unbalanced(const std::string& html) {
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find_first_of(" >", at);
        const std::string tag = html.substr(at + 1, end - at - 1);
        if (tag == "meta" || tag == "!DOCTYPE") {
            continue;
        }
        if (tag.front() != '/') {
            open.push_back(tag);
        } else if (!open.empty() && open.back() == tag.substr(1)) {
            open.pop_back();
        } else {
            open.push_back(tag);
            break;
        }
    }
    return open;
}

std::vector<std::string> planCases() {
    std::vector<std::string> names;
    for (const fs::path& path : filesIn(casesFolder() / "plan", ".json")) {
        names.push_back(path.stem().string());
    }
    return names;
}

} // namespace

TEST_CASE("each paper is whole HTML that stands alone") {
    for (const std::string& name : planCases()) {
        INFO(name);
        const std::string html = Paper(name).page(wishFor(AllParts));
        CHECK(has(html, "<!DOCTYPE html>\n<html lang=\"en\">"));
        CHECK(has(html, "<title>Notes</title>"));
        CHECK(unbalanced(html).empty());
        for (const char* follows :
             {"href", "src=", "url(", "@import", "<script", "<img", "<link"}) {
            INFO(follows);
            CHECK_FALSE(has(html, follows));
        }
        CHECK_FALSE(has(html, "&lt;plan."));
        CHECK_FALSE(has(html, "&lt;paper."));
        CHECK_FALSE(has(html, "{"
                              "drug-helpline"));
    }
}

TEST_CASE("naloxone and the first step are on the first page, with nothing else asked for") {
    for (const std::string& name : planCases()) {
        INFO(name);
        const std::string html = Paper(name).page(wishFor({}));
        const std::string first = html.substr(0, html.find("class=\"new-page\""));
        CHECK(has(first, "Get naloxone"));
        CHECK(has(first, "If someone will not wake up"));
        CHECK(has(first, "class=\"first-step\""));
    }
    CHECK(has(Paper(R"({"waymark_case": 1, "answers": {}})", "empty").page(wishFor({})),
              "Get naloxone"));
}

TEST_CASE("answers are on paper only when they are asked for") {
    const Paper paper("pregnant-teen-with-court");
    const std::string heading = "What I said";
    CHECK(has(paper.page(wishFor({PaperPart::Answers})), heading));
    std::set<PaperPart> others = AllParts;
    others.erase(PaperPart::Answers);
    CHECK_FALSE(has(paper.page(wishFor(others)), heading));
    CHECK_FALSE(has(paper.page({}), heading));
    CHECK(has(
        Paper(R"({"waymark_case": 1, "answers": {}})", "empty").page(wishFor({PaperPart::Answers})),
        "Nothing was answered."));
}

TEST_CASE("plain words leave out every word on their list, in every case and part") {
    for (const std::string& name : planCases()) {
        INFO(name);
        const std::string html = lowered(Paper(name).page(wishFor(AllParts, true)));
        for (const char* word : {"heroin", "methadone", "buprenorphine", "naltrexone", "naloxone",
                                 "opioid", "overdose", "fentanyl", "treatment", "withdrawal"}) {
            INFO(word);
            CHECK_FALSE(has(html, word));
        }
        CHECK(has(html, "rescue spray"));
    }
    CHECK(has(lowered(Paper("nothing-special").page(wishFor(AllParts))), "naloxone"));
}

TEST_CASE("what a person typed is on paper as they typed it, and is no markup") {
    const std::string typed = R"({"waymark_case": 1, "answers": {}, "plan": {
        "places": [{"name": "<b>Oak</b> & \"Elm\"", "phone": "555"}],
        "own_words": {"people.one-person": "</p><script>x</script>"},
        "if_then": [{"if": "a < b", "then": "call"}]}})";
    const std::string html = Paper(typed, "typed").page(wishFor({PaperPart::Plan}));
    CHECK(has(html, "&lt;b&gt;Oak&lt;/b&gt; &amp; &quot;Elm&quot;"));
    CHECK(has(html, "&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;"));
    CHECK(has(html, "If a &lt; b, then call"));
    CHECK(unbalanced(html).empty());
}

TEST_CASE("options come with reasons, sources and versions, and the sheets are empty") {
    const std::string html =
        Paper("father-with-job-no-cover")
            .page(wishFor({PaperPart::Options, PaperPart::Insurance, PaperPart::Visit}));
    for (const char* part :
         {"For it:", "Medicine:", "No treatment now", "Where this comes from", "rules1", "facts1",
          "December 1, 2026", "Name of the person", "<td></td>", "Oak Street Clinic", "Not sure"}) {
        INFO(part);
        CHECK(has(html, part));
    }
    CHECK(has(
        Paper(R"({"waymark_case": 1, "answers": {}})", "empty").page(wishFor({PaperPart::Options})),
        "A to Z order"));
}

TEST_CASE("without a catalogue the paper says what is missing, and the rest is there") {
    const std::string html =
        Paper("nothing-special").page(wishFor({PaperPart::Plan, PaperPart::Comparison}), nullptr);
    CHECK(has(html, "This part is missing from the program."));
    CHECK(has(html, "Get naloxone"));
}

TEST_CASE("the relative's paper starts with the relative") {
    const std::string html =
        Paper("relative-of-person-in-custody").page(wishFor({PaperPart::Plan}));
    const std::size_t own = html.find("Look after yourself");
    CHECK(own != std::string::npos);
    CHECK(own < html.find("Pick up to 3 places"));
    CHECK(has(html, "Call the jail."));
}
