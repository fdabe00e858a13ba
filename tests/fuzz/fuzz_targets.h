// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>

namespace waymark::tests {

/// What is fed with one made-up input; each stands in a source of its name, with what must hold. A
/// wrong property aborts, which libFuzzer reports.
using FuzzTarget = void(const std::uint8_t* data, std::size_t size);

FuzzTarget feedCase, feedCsv, feedFhir, feedRecord, feedRules, feedSealed, feedTexts, feedXlsx;

} // namespace waymark::tests
