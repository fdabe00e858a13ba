// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz_targets.h"

/// What libFuzzer calls with each input it makes up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    waymark::tests::WAYMARK_FUZZ_TARGET(data, size);
    return 0;
}
