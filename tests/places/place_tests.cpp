// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place.h"

#include "support/catch.h"

#include <set>

using namespace waymark;

TEST_CASE("a noted place holds what a plan shows") {
    Place place;
    place.name = "Oak Street";
    place.unit = "Women's House";
    place.street = "1 Oak Street";
    place.city = "Dover";
    place.state = "MA";
    place.zip = "02030";
    place.phone = "555-0100";
    place.intakePhones = {"555-0101"};
    place.facts.add(*factWithId("methadone"));
    const NotedPlace one = noted(place, 2022);
    CHECK(one.name == "Oak Street, Women's House");
    CHECK(one.phone == "555-0100");
    REQUIRE(one.listed);
    CHECK(one.listed->address == "1 Oak Street, Dover, MA 02030");
    CHECK(one.listed->area == "Dover, MA");
    CHECK(one.listed->intakePhones.size() == 1);
    CHECK(one.listed->year == 2022);
    CHECK(one.listed->facts == std::set<std::string, std::less<>>{"methadone"});
}

TEST_CASE("a noted place fits in a file, and no character is cut in half") {
    Place place;
    for (std::size_t i = 0; i < PlanNotes::LongestText; ++i) {
        place.name += "\u00e9";
    }
    place.name.insert(0, "a");
    place.intakePhones.assign(50, "555-0100");
    const NotedPlace one = noted(place, std::nullopt);
    CHECK(one.name.size() == PlanNotes::LongestText - 1);
    CHECK(one.name.ends_with("\u00e9"));
    CHECK(one.listed->intakePhones.size() == ListedPlace::MostPhones);
}

TEST_CASE("a place is the same whatever was noted and seen there") {
    Place place;
    place.name = "Oak Street";
    place.city = "Dover";
    NotedPlace one = noted(place, 2022);
    one.note = "Ask for Ana";
    one.marks["license"] = VisitMark::Yes;
    CHECK(one.isSamePlace(noted(place, 2023)));
    place.city = "Boston";
    CHECK_FALSE(one.isSamePlace(noted(place, 2022)));
    const NotedPlace byHand{"Oak Street", "", "", {}};
    CHECK_FALSE(one.isSamePlace(byHand));
}

TEST_CASE("an address leaves out what is missing") {
    Place place;
    CHECK(addressLine(place).empty());
    place.city = "Dover";
    CHECK(addressLine(place) == "Dover");
    place.zip = "02030";
    CHECK(addressLine(place) == "Dover 02030");
}

TEST_CASE("every fact has an id and a code of its own") {
    std::set<std::string_view> ids;
    std::set<std::string_view> codes;
    for (const Fact& fact : facts()) {
        ids.insert(fact.id);
        codes.insert(fact.code);
    }
    CHECK(ids.size() == facts().size());
    CHECK(codes.size() == facts().size());
    CHECK_FALSE(factWithCode("nonsense"));
    CHECK_FALSE(factWithId("OTP"));
    CHECK_FALSE(FactSet().has("nonsense"));
}

TEST_CASE("a set of facts gives those of one group") {
    FactSet set;
    set.add(*factWithId("outpatient"));
    set.add(*factWithId("medicaid"));
    CHECK(set.of(FactGroup::Setting).has("outpatient"));
    CHECK_FALSE(set.of(FactGroup::Setting).has("medicaid"));
    CHECK(set.of(FactGroup::Language).isEmpty());
}
