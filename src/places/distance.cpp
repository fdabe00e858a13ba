// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark {

namespace {

constexpr double Radius = 3958.8;
constexpr double Degree = std::numbers::pi / 180;

double halfSine(double degrees) {
    const double sine = std::sin(degrees * Degree / 2);
    return sine * sine;
}

} // namespace

double miles(Point from, Point to) {
    const double h = halfSine(to.latitude - from.latitude) +
                     std::cos(from.latitude * Degree) * std::cos(to.latitude * Degree) *
                         halfSine(to.longitude - from.longitude);
    return 2 * Radius * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

Box boxAround(Point center, double miles) {
    const double angle = miles / Radius;
    Box box;
    box.south = std::max(center.latitude - angle / Degree, -90.0);
    box.north = std::min(center.latitude + angle / Degree, 90.0);
    // The widest part of a circle on a ball is not at its middle.
    const double widest = std::sin(angle) / std::cos(center.latitude * Degree);
    if (angle >= std::numbers::pi / 2 || box.south <= -90 || box.north >= 90 || widest >= 1) {
        return box;
    }
    const double width = std::asin(widest) / Degree;
    if (center.longitude - width >= -180 && center.longitude + width <= 180) {
        box.west = center.longitude - width;
        box.east = center.longitude + width;
    }
    return box;
}

} // namespace waymark
