// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/pathway_words.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::tests;

namespace {

const PathwayWords& pathwayWords() {
    static const PathwayWords words(realEngine().rules(), realTexts(), Voice::Self);
    return words;
}

} // namespace

TEST_CASE("a length is said in days up to two months, and in months from there on") {
    CHECK(pathwayWords().length({3, 10, 7}) == "3 to 10 days");
    CHECK(pathwayWords().length({40, 84, 60}) == "40 to 84 days");
    CHECK(pathwayWords().length({60, 180, 90}) == "2 to 6 months");
    CHECK(pathwayWords().length({180, 365, 270}) == "6 to 12 months");
    CHECK(pathwayWords().length({90, {}, 180}) == "3 months or more");
    CHECK(pathwayWords().length({365, {}, 365}) == "12 months or more");
}

TEST_CASE("every path that can be shown is said whole, in each voice") {
    const auto files = filesIn(casesFolder() / "good", ".json");
    for (std::size_t i = 0; i < files.size(); i += 9) {
        const Result result = realEngine().evaluate(caseIn(files[i]));
        for (int setting = 0; setting < 6; ++setting) {
            const Pathway path = realEngine().pathwayThrough(setting, result);
            for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
                const PathwayWords said(realEngine().rules(), realTexts(), voice);
                const std::vector<std::string> lines = said.lines(path);
                REQUIRE(lines.size() == path.phases.size() + 1);
                for (const std::string& line : lines) {
                    CAPTURE(files[i], setting, line);
                    CHECK(line.find_first_of("<{") == std::string::npos);
                    CHECK(line.ends_with('.'));
                }
            }
        }
    }
}

TEST_CASE("a path that is not there is said with no words") {
    CHECK(pathwayWords().lines({}).empty());
}

TEST_CASE("the medicine is in the first words and in the last line") {
    const Result result = realEngine().evaluate(caseIn(goodCase()));
    const std::vector<std::string> lines = pathwayWords().lines(result.pathway);
    REQUIRE(result.pathway.medicine);
    const std::string name = pathwayWords().option(*result.pathway.medicine);
    CHECK(lines.front().find(name) != std::string::npos);
    CHECK(lines.back().starts_with(name));
}
