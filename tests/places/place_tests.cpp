// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/place.h"

#include "support/catch.h"

#include <set>

using namespace waymark;

TEST_CASE("a picked place holds what a plan shows") {
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
    const PickedPlace one = picked(place, 2022);
    CHECK(one.name == "Oak Street, Women's House");
    CHECK(one.address == "1 Oak Street, Dover, MA 02030");
    CHECK(one.phone == "555-0100");
    CHECK(one.intakePhones.size() == 1);
    CHECK(one.directoryYear == 2022);
    CHECK(one.facts.has("methadone"));
    CHECK_FALSE(one.isByHand);
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
