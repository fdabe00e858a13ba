// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/sealed_header.h"
#include "casefile/secret.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace waymark {

/// A case or a casebook as it stands in the file's sealed part. What the bytes mean is not ours to
/// know.
struct Unsealed {
    SealedKind kind = SealedKind::Case;
    Secret payload;
};

/// How to seal. Canceling takes effect when the key has been worked out.
struct SealHow {
    SealedKind kind = SealedKind::Case;
    KeyCost cost;
    std::stop_token stop;
};

/// Nothing larger is sealed, and no larger file is read.
inline constexpr std::size_t MostSealedBytes = std::size_t{8} << 20;
inline constexpr std::size_t MostPayloadBytes = MostSealedBytes - (std::size_t{8} << 10);

/// The bytes of a sealed file, in the newest version. Takes as long as the cost asks for. Throws
/// CaseFileError without a path.
[[nodiscard]] std::string seal(std::string_view payload, const Secret& passphrase,
                               const SealHow& how);

/// What was sealed. Throws CaseFileError without a path: Foreign, Damaged, NewerVersion, TooCostly,
/// WrongPassphrase, NotEnoughMemory, Canceled. Any byte that is not as it was written is found.
[[nodiscard]] Unsealed unseal(std::string_view bytes, const Secret& passphrase,
                              const std::stop_token& stop = {});

} // namespace waymark
