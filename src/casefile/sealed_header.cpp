// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/sealed_header.h"

#include <algorithm>
#include <cassert>

namespace waymark {

namespace {

using namespace std::string_view_literals;

// As in PNG: a byte no text has, and line ends that a careless copy would change.
constexpr std::string_view Magic = "\x89WMK\r\n\x1a\n"sv;
constexpr std::size_t VersionAt = 8;
constexpr std::size_t KindAt = 10;
constexpr std::size_t PassesAt = 12;
constexpr std::size_t MemoryAt = 16;
constexpr std::size_t SaltAt = 20;
constexpr std::size_t NonceAt = 36;

/// Numbers are written with the least byte first.
template <typename Number>
void put(std::string& bytes, std::size_t at, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        bytes[at + i] = static_cast<char>((number >> (8 * i)) & 0xFFU);
    }
}

template <typename Number>
Number take(std::string_view bytes, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    }
    return static_cast<Number>(number);
}

} // namespace

std::string SealedHeader::written() const {
    std::string bytes(Bytes, '\0');
    std::ranges::copy(Magic, bytes.begin());
    put(bytes, VersionAt, version);
    put(bytes, KindAt, static_cast<std::uint16_t>(kind));
    put(bytes, PassesAt, cost.passes);
    put(bytes, MemoryAt, cost.memoryKiB);
    std::ranges::copy(salt, bytes.begin() + SaltAt);
    std::ranges::copy(nonce, bytes.begin() + NonceAt);
    return bytes;
}

SealedHeader SealedHeader::read(std::string_view bytes) {
    assert(bytes.size() >= Bytes);
    SealedHeader header;
    header.version = take<std::uint16_t>(bytes, VersionAt);
    header.kind = static_cast<SealedKind>(take<std::uint16_t>(bytes, KindAt));
    header.cost = {take<std::uint32_t>(bytes, PassesAt), take<std::uint32_t>(bytes, MemoryAt)};
    std::copy_n(bytes.begin() + SaltAt, header.salt.size(), header.salt.begin());
    std::copy_n(bytes.begin() + NonceAt, header.nonce.size(), header.nonce.begin());
    return header;
}

bool startsSealed(std::string_view bytes) {
    return bytes.starts_with(Magic);
}

std::optional<std::uint16_t> sealedVersion(std::string_view bytes) {
    if (!startsSealed(bytes) || bytes.size() < VersionAt + sizeof(std::uint16_t)) {
        return std::nullopt;
    }
    return take<std::uint16_t>(bytes, VersionAt);
}

} // namespace waymark
