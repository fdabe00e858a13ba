// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "check/finding.h"
#include "support/catch.h"

#include <string>

namespace waymark::tests {

/// "code subject" of every finding, in order.
[[nodiscard]] inline std::string words(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings) {
        text += (text.empty() ? "" : ", ") + finding.code + ' ' + finding.subject;
        CHECK_FALSE(finding.message.empty());
    }
    return text;
}

} // namespace waymark::tests
