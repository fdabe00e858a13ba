// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace waymark {

/// Something a check of a rule base found, in a form that says where to look and shows a case.
struct Finding {
    /// Which of the seven sections of the check it belongs to (docs/method.md).
    int section = 0;
    /// A stable word for programs.
    std::string code;
    /// The rule, variable or invariant it is about.
    std::string subject;
    std::string file;
    std::string pointer;
    std::string message;
    /// Answers that show it, as "alcohol=daily, age=16-17"; empty where there is nothing to show.
    std::string counterexample;
};

using Findings = std::vector<Finding>;

} // namespace waymark
