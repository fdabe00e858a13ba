// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/case_file_fault.h"
#include "casefile/sealed.h"

#include <sodium.h>

#include <optional>
#include <string>
#include <string_view>

namespace waymark::tests {

/// The least that Argon2id takes: tests seal thousands of times.
inline constexpr KeyCost Cheap{1, 8};

[[nodiscard]] inline SealHow cheaply(SealedKind kind = SealedKind::Case) {
    return {kind, Cheap, {}};
}

/// A passphrase.
[[nodiscard]] inline const Secret& fourWords() {
    static const Secret words(std::string_view("four small green words"));
    return words;
}

/// What went wrong; nothing when nothing did.
template <typename Work>
[[nodiscard]] std::optional<CaseFileFault> faultIn(Work work) {
    try {
        (void)work();
        return std::nullopt;
    } catch (const CaseFileError& error) {
        return error.fault();
    }
}

/// The file with a checksum that is right again, as someone who knows the format would leave it.
[[nodiscard]] inline std::string mended(std::string bytes) {
    const std::size_t size = bytes.size() - 32;
    auto* data = reinterpret_cast<unsigned char*>(bytes.data());
    crypto_generichash(data + size, 32, data, size, nullptr, 0);
    return bytes;
}

} // namespace waymark::tests
