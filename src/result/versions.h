// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace waymark {

/// Which program and which knowledge a result came from.
struct Versions {
    std::string app;
    /// The hash of the questions and rules.
    std::string rules;
    /// The hash of the catalogue.
    std::string catalogue;

    friend bool operator==(const Versions&, const Versions&) = default;
};

} // namespace waymark
