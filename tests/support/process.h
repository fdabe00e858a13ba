// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace waymark::tests {

/// What is left of a program that has run.
struct Finished {
    /// Exit code; minus the signal when one ended it.
    int code = 0;
    std::string out;
    std::string err;
    /// The most memory it held, in megabytes.
    long megabytes = 0;
    double seconds = 0;
};

/// What a program is started with.
struct Start {
    std::vector<std::string> arguments;
    /// A file for its standard input; empty: none.
    std::string inputFile;
    /// "NAME=value", on top of the environment of the test.
    std::vector<std::string> environment;
};

/// Runs waymark-cli to its end.
[[nodiscard]] Finished runCli(const Start& start);
[[nodiscard]] Finished runCli(const std::vector<std::string>& arguments);
/// The same, with a text as standard input.
[[nodiscard]] Finished runCli(const std::vector<std::string>& arguments, const std::string& input);

} // namespace waymark::tests
