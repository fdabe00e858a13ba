// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "knowledge/knowledge_state.h"

#include "insight/random.h"
#include "support/catch.h"
#include "support/text_pictures.h"

#include <vector>

using namespace waymark;

namespace {

StateLayout layoutOf(const std::vector<int>& sizes) {
    StateLayout layout;
    for (const int size : sizes) {
        REQUIRE(layout.add(size));
    }
    return layout;
}

} // namespace

TEST_CASE("at first every value of every variable is possible") {
    const StateLayout layout = layoutOf({2, 3, 64, 1});
    const KnowledgeState state(layout);
    CHECK(state.possible(0) == ValueSet::firstValues(2));
    CHECK(state.possible(1) == ValueSet::firstValues(3));
    CHECK(state.possible(2) == ValueSet::firstValues(64));
    CHECK(state.possible(3) == ValueSet::single(0));
    CHECK(state.isKnown(3));
    CHECK_FALSE(state.isKnown(0));
}

TEST_CASE("a variable never straddles two words") {
    const StateLayout layout = layoutOf({60, 5, 40, 30});
    CHECK(layout.slot(0).word == 0);
    CHECK(layout.slot(1).word == 1);
    CHECK(layout.slot(2).word == 1);
    CHECK(layout.slot(3).word == 2);
}

TEST_CASE("setting one variable leaves all others as they were") {
    const std::vector<int> sizes{2, 64, 7, 30, 30, 3, 1, 63};
    const StateLayout layout = layoutOf(sizes);
    KnowledgeState state(layout);
    std::vector<ValueSet> expected;
    expected.reserve(sizes.size());
    for (const int size : sizes) {
        expected.push_back(ValueSet::firstValues(size));
    }
    Random random(7);
    for (int turn = 0; turn < 500; ++turn) {
        const auto variable =
            static_cast<std::size_t>(random.below(static_cast<int>(sizes.size())));
        ValueSet values = ValueSet(random.next()) & ValueSet::firstValues(sizes[variable]);
        values |= ValueSet::single(random.below(sizes[variable]));
        state.set(static_cast<int>(variable), values);
        expected[variable] = values;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            REQUIRE(state.possible(static_cast<int>(i)) == expected[i]);
        }
    }
}

TEST_CASE("two states are equal when they know the same") {
    const StateLayout layout = layoutOf({3, 3});
    KnowledgeState one(layout);
    KnowledgeState other(layout);
    one.set(1, ValueSet::single(2));
    CHECK_FALSE(one == other);
    other.set(1, ValueSet::single(2));
    CHECK(one == other);
}
