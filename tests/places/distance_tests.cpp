// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/distance.h"

#include "support/catch.h"

#include <cmath>
#include <numbers>

using namespace waymark;
using waymark::tests::Approx;

TEST_CASE("distances on a ball") {
    CHECK(miles({42, -71}, {42, -71}) == 0);
    CHECK(miles({0, 0}, {0, 180}) == Approx(std::numbers::pi * 3958.8));
    CHECK(miles({0, 0}, {1, 0}) == Approx(std::numbers::pi * 3958.8 / 180));
    CHECK(miles({51, 179.9}, {51, -179.9}) < 10);
}

TEST_CASE("a box holds every point within its distance") {
    for (const Point center : {Point{42, -71}, Point{64.8, -147.7}, Point{-14.3, -170.7}}) {
        for (const double reach : {1.0, 50.0, 300.0}) {
            const Box box = boxAround(center, reach);
            for (int angle = 0; angle < 360; angle += 5) {
                const double way = reach * 0.999 / 3958.8;
                const double turn = angle * std::numbers::pi / 180;
                const double lat = center.latitude * std::numbers::pi / 180;
                const double north = std::asin(std::sin(lat) * std::cos(way) +
                                               std::cos(lat) * std::sin(way) * std::cos(turn));
                const double east = std::atan2(std::sin(turn) * std::sin(way) * std::cos(lat),
                                               std::cos(way) - std::sin(lat) * std::sin(north));
                const Point edge{north * 180 / std::numbers::pi,
                                 center.longitude + east * 180 / std::numbers::pi};
                CHECK(edge.latitude >= box.south);
                CHECK(edge.latitude <= box.north);
                CHECK(edge.longitude >= box.west);
                CHECK(edge.longitude <= box.east);
            }
        }
    }
}

TEST_CASE("a box at a pole or the date line reaches all around") {
    CHECK(boxAround({89.9, 10}, 100).west == -180);
    CHECK(boxAround({52, 179.9}, 100).east == 180);
    CHECK(boxAround({52, 179.9}, 100).west == -180);
    CHECK(boxAround({42, -71}, 20'000).south == -90);
}
