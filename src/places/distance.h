// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark {

/// A point on the earth, in degrees.
struct Point {
    double latitude = 0;
    double longitude = 0;
};

/// A piece of the map with straight edges, in degrees.
struct Box {
    double south = -90;
    double north = 90;
    double west = -180;
    double east = 180;
};

/// As the crow flies, on a ball of radius 3958.8 miles.
[[nodiscard]] double miles(Point from, Point to);
/// A box that holds every point within so many miles. Where it would cross a pole or the date line
/// it reaches all around.
[[nodiscard]] Box boxAround(Point center, double miles);

} // namespace waymark
