// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/derivation.h"

#include "support/catch.h"
#include "support/sketch.h"
#include "support/text_pictures.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

Sketch breakAndLastUse() {
    Sketch sketch;
    sketch.ask("last-use", "today weeks-ago");
    sketch.ask("break", "no jail");
    sketch.deriveFirst("tolerance", "kept lost",
                       {"last-use=weeks-ago -> lost", "break=jail -> lost", "kept"});
    return sketch;
}

Sketch checklist() {
    Sketch sketch;
    sketch.ask("a", "no yes");
    sketch.ask("b", "no yes");
    sketch.ask("c", "no yes");
    sketch.ask("prescribed", "no yes");
    sketch.deriveCount("severity", "a b c", "0:none 1:mild 2:moderate 3:severe");
    return sketch;
}

std::string derived(const Sketch& sketch, std::string_view id, std::string_view given) {
    std::string names;
    const VariableIndex index = sketch.at(id);
    forEachValue(sketch.state(given).possible(index), [&](int value) {
        names += (names.empty() ? "" : " ") +
                 sketch.questionnaire.variables[index].values[static_cast<std::size_t>(value)];
    });
    return names;
}

} // namespace

TEST_CASE("the first case that holds gives the value") {
    const Sketch sketch = breakAndLastUse();
    CHECK(derived(sketch, "tolerance", "last-use=weeks-ago") == "lost");
    CHECK(derived(sketch, "tolerance", "last-use=today break=jail") == "lost");
    CHECK(derived(sketch, "tolerance", "last-use=today break=no") == "kept");
}

TEST_CASE("a derived variable keeps every value that an open answer could lead to") {
    const Sketch sketch = breakAndLastUse();
    CHECK(derived(sketch, "tolerance", "last-use=today") == "kept lost");
    CHECK(derived(sketch, "tolerance", "") == "kept lost");
}

TEST_CASE("a count goes from those that are sure to those that are possible") {
    const Sketch sketch = checklist();
    CHECK(derived(sketch, "severity", "a=no b=no c=no") == "none");
    CHECK(derived(sketch, "severity", "a=yes b=no c=yes") == "moderate");
    CHECK(derived(sketch, "severity", "a=yes b=no") == "mild moderate");
    CHECK(derived(sketch, "severity", "") == "none mild moderate severe");
}

TEST_CASE("what is left out does not count while its condition holds") {
    Sketch sketch = checklist();
    std::get<CountBands>(sketch.questionnaire.derivations.back().rule).exceptions = {
        {sketch.when("prescribed=yes"), {sketch.at("a"), sketch.at("b")}}};
    CHECK(derived(sketch, "severity", "a=yes b=yes c=yes prescribed=yes") == "mild");
    CHECK(derived(sketch, "severity", "a=yes b=yes c=yes prescribed=no") == "severe");
    CHECK(derived(sketch, "severity", "a=yes b=yes c=yes") == "mild severe");
}

TEST_CASE("a count between two bands belongs to the lower one") {
    Sketch sketch;
    sketch.ask("a", "no yes");
    sketch.ask("b", "no yes");
    const CountBands bands = sketch.deriveCount("severity", "a b", "0:none 2:mild");
    CHECK(bands.valueFor(0) == 0);
    CHECK(bands.valueFor(1) == 0);
    CHECK(bands.valueFor(2) == 1);
    CHECK(bands.valueFor(9) == 1);
}

TEST_CASE("the conditions behind a derivation are all named") {
    const Sketch cases = breakAndLastUse();
    CHECK(conditionsOf(cases.questionnaire.derivations.front()).size() == 2);
    const Sketch counted = checklist();
    CHECK(conditionsOf(counted.questionnaire.derivations.front()).empty());
}
