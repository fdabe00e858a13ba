// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/directory.h"

#include "places/made_files.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

class Few {
public:
    Few()
        : m_report(importFew(m_folder.path()))
        , m_directory(m_report.file) {}

    [[nodiscard]] const Directory& directory() const { return m_directory; }
    [[nodiscard]] std::string names(const PlaceQuery& query) const {
        std::string text;
        for (const FoundPlace& found : m_directory.search(query).places) {
            text += (text.empty() ? "" : ", ") + found.place.name;
        }
        return text;
    }
    [[nodiscard]] std::string namesWith(std::initializer_list<const char*> facts) const {
        PlaceQuery query;
        for (const char* fact : facts) {
            query.facts.add(factWithId(fact).value());
        }
        return names(query);
    }

private:
    TemporaryFolder m_folder;
    ImportReport m_report;
    Directory m_directory;
};

} // namespace

TEST_CASE("without a distance, places stand by name") {
    const Few few;
    CHECK(few.names({}) == "Ash Center, Elm Clinic, Lone Pine, Oak House, Post Office Place");
    PlaceQuery two;
    two.most = 2;
    CHECK(few.names(two) == "Ash Center, Elm Clinic");
    CHECK(few.directory().search(two).total == 5);
}

TEST_CASE("words find name, city, street, state and ZIP by how they begin") {
    const Few few;
    const auto with = [&](const char* text) {
        PlaceQuery query;
        query.text = text;
        return few.names(query);
    };
    CHECK(with("oak hou") == "Oak House");
    CHECK(with("WORC") == "Ash Center");
    CHECK(with("montana") == "Lone Pine");
    CHECK(with("boston elm") == "Elm Clinic");
    CHECK(with("02299") == "Post Office Place");
    CHECK(with("nowhere").empty());
    CHECK(with("\"oak\" OR *").empty());
    CHECK(with("  !! ") == few.names({}));
}

TEST_CASE("facts of one group are a choice, of care all have to be there") {
    const Few few;
    CHECK(few.namesWith({"residential"}) == "Oak House");
    CHECK(few.namesWith({"residential", "hospital"}) == "Ash Center, Oak House");
    CHECK(few.namesWith({"outpatient", "buprenorphine"}) == "Elm Clinic, Post Office Place");
    CHECK(few.namesWith({"medicaid", "medicare"}) == "Ash Center, Elm Clinic, Oak House");
    CHECK(few.namesWith({"pregnant-women", "co-occurring"}) == "Oak House");
    CHECK(few.namesWith({"pregnant-women", "telehealth"}).empty());
    CHECK(few.namesWith({"spanish", "methadone"}) == "Elm Clinic");
    PlaceQuery unknown;
    unknown.onlySettingUnknown = true;
    CHECK(few.names(unknown) == "Lone Pine");
}

TEST_CASE("near a ZIP, places stand by distance") {
    const Few few;
    PlaceQuery query;
    query.nearZip = "02118";
    query.withinMiles = 50;
    const PlacesFound found = few.directory().search(query);
    CHECK(found.near == PlacesFound::Near::Known);
    REQUIRE(found.total == 3);
    CHECK(found.places[0].miles == Approx(0));
    CHECK(found.places[2].place.name == "Ash Center");
    CHECK(found.places[2].miles == Approx(37.7).margin(0.2));
    CHECK(found.nearest.empty());
    CHECK(found.withoutDistance == 1);
    query.withinMiles.reset();
    CHECK(few.directory().search(query).total == 4);
}

TEST_CASE("nothing near is an answer: the nearest outside are given") {
    const Few few;
    PlaceQuery query;
    query.nearZip = "59301";
    query.withinMiles = 100;
    query.facts.add(*factWithId("residential"));
    const PlacesFound found = few.directory().search(query);
    CHECK(found.total == 0);
    CHECK(found.places.empty());
    REQUIRE(found.nearest.size() == 1);
    CHECK(found.nearest[0].place.name == "Oak House");
    CHECK(*found.nearest[0].miles > 1500);
}

TEST_CASE("a ZIP without a center is told apart from one that is none") {
    const Few few;
    PlaceQuery query;
    query.nearZip = "02299";
    CHECK(few.directory().search(query).near == PlacesFound::Near::NoCenter);
    query.nearZip = "Boston";
    CHECK(few.directory().search(query).near == PlacesFound::Near::NoZip);
    query.nearZip = " 02118-0001 ";
    CHECK(few.directory().search(query).near == PlacesFound::Near::Known);
}

TEST_CASE("words and distance go together") {
    const Few few;
    PlaceQuery query;
    query.nearZip = "02118";
    query.withinMiles = 100;
    query.text = "boston";
    const PlacesFound found = few.directory().search(query);
    CHECK(found.total == 2);
    CHECK(found.withoutDistance == 1);
}

TEST_CASE("one place is given whole, and an unknown one not at all") {
    const Few few;
    REQUIRE(few.directory().place(1));
    CHECK(few.directory().place(1)->phone == "555-0100");
    CHECK_FALSE(few.directory().place(99));
}
