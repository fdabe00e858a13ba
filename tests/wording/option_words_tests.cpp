// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "wording/option_words.h"

#include "support/catch.h"
#include "support/real_data.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string inside(const std::vector<const char*>& options) {
    const Decision& decision = *realSetting().decision;
    std::vector<int> places;
    places.reserve(options.size());
    for (const char* option : options) {
        places.push_back(decision.alternative(option).value());
    }
    return OptionWords(decision, realTexts(), Voice::Self).inside(places);
}

} // namespace

TEST_CASE("names of options stand in small letters within a sentence") {
    CHECK(inside({}).empty());
    CHECK(inside({"inpatient"}) == "inpatient care");
    CHECK(inside({"inpatient", "therapeutic-community"}) ==
          "inpatient care and therapeutic community");
    CHECK(OptionWords(*realSetting().decision, realTexts(), Voice::Self)
              .name(realSetting().decision->alternative("inpatient").value()) == "Inpatient care");
}

TEST_CASE("a last word that all names share is said once") {
    CHECK(inside({"outpatient", "dual-diagnosis", "inpatient"}) ==
          "outpatient, dual-diagnosis and inpatient care");
    CHECK(inside({"short-term-residential", "long-term-residential"}) ==
          "short-term and long-term residential");
}
