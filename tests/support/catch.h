// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Catch2 2 is one header, Catch2 3 a library; the tests run on both.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
namespace waymark::tests {
using Catch::Approx;
}
#else
#define WAYMARK_CATCH_2
#include <catch2/catch.hpp>
namespace waymark::tests {
using Catch::Detail::Approx;
}
#endif
