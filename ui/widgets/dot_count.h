// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark::ui {

/// How many of 100 (or 1,000) people, from `low` to `high`.
struct DotCount {
    int outOf = 100;
    int low = 0;
    int high = 0; ///< more than `low`: the dots between are light with a dark edge

    bool operator==(const DotCount&) const = default;
};

} // namespace waymark::ui
