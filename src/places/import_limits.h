// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace waymark {

/// What a file may ask of this computer. The directory of 2022 has 12,176 rows and 12 MB unpacked,
/// six times what it has packed.
struct ImportLimits {
    std::uint64_t rows = 200'000;
    std::uint64_t rowBytes = std::uint64_t{1} << 20;
    std::uint64_t cellBytes = std::uint64_t{1} << 16;
    /// One part of a workbook, unpacked.
    std::uint64_t partBytes = std::uint64_t{256} << 20;
    /// All the texts of a workbook, which have to be held at once.
    std::uint64_t textBytes = std::uint64_t{128} << 20;
    /// How many times its packed size a part may have, when it is not small.
    std::uint64_t ratio = 100;
    /// Up to here a part is small: no ratio makes it a danger.
    std::uint64_t smallPartBytes = std::uint64_t{8} << 20;
};

} // namespace waymark
