// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/secret.h"

#include <string>

namespace waymark::cli {

/// Where a command finds its case.
struct CaseInput {
    /// A file, sealed or not; "-" for standard input.
    std::string path;
    /// The file with its passphrase, as /dev/fd/3; empty: none. Never the passphrase itself, which
    /// other programs could read on the argument line.
    std::string passphraseFile;
};

/// The JSON of a case, unsealed where it is sealed. Throws BadData and CaseFileError.
[[nodiscard]] std::string readCaseText(const CaseInput& input);

/// The name of the input in messages.
[[nodiscard]] std::string nameOf(const CaseInput& input);

/// The first line of a file, at most 4096 bytes, without its end. Throws BadData.
[[nodiscard]] Secret readPassphrase(const std::string& file);

} // namespace waymark::cli
