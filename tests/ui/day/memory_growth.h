// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <vector>

namespace waymark::ui {

/// Bytes of this program that are handed out by its heap now, in all arenas.
[[nodiscard]] std::size_t heapInUse();
/// Bytes of this program that are in memory now.
[[nodiscard]] std::size_t residentBytes();

/// Growth for one step: the middle of the slopes between any two values. One value far off, a cache
/// that is filled once or a late page of the heap, moves it little; a leak at each step moves it
/// all.
[[nodiscard]] double growthPerStep(const std::vector<double>& values);

} // namespace waymark::ui
