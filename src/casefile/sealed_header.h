// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// What a sealed file holds.
enum class SealedKind : std::uint16_t { Case = 1, Casebook = 2 };

/// What it costs to work out a key from a passphrase (Argon2id). The more, the slower it is to try
/// many passphrases.
struct KeyCost {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = std::uint32_t{256} << 10;

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

/// A file that asks for more than this is not opened: it could stall the computer.
inline constexpr KeyCost MostKeyCost{16, std::uint32_t{1} << 20};
inline constexpr KeyCost LeastKeyCost{1, 8};

inline constexpr std::uint16_t NewestSealedVersion = 1;

/// The open part in front of a sealed file. It tells nothing about the case, and is bound to it: a
/// header that was changed opens nothing.
struct SealedHeader {
    static constexpr std::size_t Bytes = 64;

    std::uint16_t version = NewestSealedVersion;
    SealedKind kind = SealedKind::Case;
    KeyCost cost;
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> nonce{};

    [[nodiscard]] std::string written() const;
    /// Reads the first Bytes bytes of a file that startsSealed.
    [[nodiscard]] static SealedHeader read(std::string_view bytes);
};

/// The same eight bytes stand in front of every version.
[[nodiscard]] bool startsSealed(std::string_view bytes);

/// The version a file says it has: at the same place in every version. Nothing when it is cut
/// short.
[[nodiscard]] std::optional<std::uint16_t> sealedVersion(std::string_view bytes);

} // namespace waymark
