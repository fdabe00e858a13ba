// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waymark::tests {

/// Runs the tests of this program as its command line asks; gives its exit code. A name that
/// matches no test is a fault, not a success.
int runTests(int argc, char** argv);

} // namespace waymark::tests
