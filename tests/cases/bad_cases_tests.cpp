// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/case_json.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("each bad case is refused with the messages that stand beside it") {
    const auto files = filesIn(casesFolder() / "bad", ".json");
    REQUIRE(files.size() >= 15);
    for (const auto& file : files) {
        auto expected = file;
        expected.replace_extension(".expected");
        std::string messages = "it was read";
        try {
            (void)readCase(contentOf(file), file.filename(), realEngine().questionnaire(),
                           realEngine().rules());
        } catch (const BadData& bad) {
            messages = std::string(bad.what()) + '\n';
        }
        CAPTURE(file.filename().string());
        CHECK(messages == contentOf(expected));
    }
}
