// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/sealed.h"

#include "casefile/case_file_fault.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

// Version 1 after the header: the payload, padded and sealed with XChaCha20-Poly1305, the header
// bound as associated data; then a BLAKE2b checksum of everything before it. The checksum keeps
// nothing safe. It tells damage from a wrong passphrase, and at once.
constexpr std::size_t TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t ChecksumBytes = 32;
// A file's size does not tell how much was answered.
constexpr std::size_t PaddedTo = 1024;
constexpr std::size_t LeastBytes = SealedHeader::Bytes + PaddedTo + TagBytes + ChecksumBytes;

[[noreturn]] void fail(CaseFileFault fault) {
    throw CaseFileError(fault, {});
}

unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string checksum(std::string_view bytes) {
    std::string sum(ChecksumBytes, '\0');
    crypto_generichash(bytesOf(sum), sum.size(), bytesOf(bytes), bytes.size(), nullptr, 0);
    return sum;
}

bool isWithin(const KeyCost& cost, const KeyCost& least, const KeyCost& most) {
    return cost.passes >= least.passes && cost.passes <= most.passes &&
           cost.memoryKiB >= least.memoryKiB && cost.memoryKiB <= most.memoryKiB;
}

Secret deriveKey(const Secret& passphrase, const SealedHeader& header,
                 const std::stop_token& stop) {
    if (!isWithin(header.cost, LeastKeyCost, MostKeyCost)) {
        fail(CaseFileFault::TooCostly);
    }
    if (stop.stop_requested()) {
        fail(CaseFileFault::Canceled);
    }
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failure = crypto_pwhash(
        key.data(), key.size(), passphrase.view().data(), passphrase.size(), header.salt.data(),
        header.cost.passes, std::size_t{header.cost.memoryKiB} << 10, crypto_pwhash_ALG_ARGON2ID13);
    if (failure != 0) {
        fail(CaseFileFault::NotEnoughMemory);
    }
    if (stop.stop_requested()) {
        fail(CaseFileFault::Canceled);
    }
    return key;
}

Secret padded(std::string_view payload) {
    Secret bytes((payload.size() / PaddedTo + 1) * PaddedTo);
    std::ranges::copy(payload, bytes.data());
    std::size_t size = 0;
    sodium_pad(&size, bytes.data(), payload.size(), PaddedTo, bytes.size());
    return bytes;
}

void removePadding(Secret& bytes) {
    std::size_t size = 0;
    if (sodium_unpad(&size, bytes.data(), bytes.size(), PaddedTo) != 0) {
        fail(CaseFileFault::Damaged);
    }
    bytes.shorten(size);
}

Unsealed unsealVersion1(std::string_view bytes, const Secret& passphrase,
                        const std::stop_token& stop) {
    const SealedHeader header = SealedHeader::read(bytes);
    if (header.kind != SealedKind::Case && header.kind != SealedKind::Casebook) {
        fail(CaseFileFault::NewerVersion);
    }
    const Secret key = deriveKey(passphrase, header, stop);
    const std::string_view bound = bytes.substr(0, SealedHeader::Bytes);
    const std::string_view sealed =
        bytes.substr(bound.size(), bytes.size() - bound.size() - ChecksumBytes);
    Unsealed opened{header.kind, Secret(sealed.size() - TagBytes)};
    // Whoever changes a byte and mends the checksum gets no further than a wrong passphrase does.
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            opened.payload.data(), nullptr, nullptr, bytesOf(sealed), sealed.size(), bytesOf(bound),
            bound.size(), header.nonce.data(), key.data()) != 0) {
        fail(CaseFileFault::WrongPassphrase);
    }
    removePadding(opened.payload);
    return opened;
}

using Reader = Unsealed (*)(std::string_view, const Secret&, const std::stop_token&);
/// Version n of the file is read by entry n - 1. Entries are only ever added: a file that was saved
/// once can be opened for good. Version 1 is the first, so nothing has to be carried over yet.
constexpr std::array<Reader, NewestSealedVersion> Readers{unsealVersion1};

void prepareSodium() {
    // Safe to call often, and from several threads.
    if (sodium_init() < 0) {
        fail(CaseFileFault::NotEnoughMemory);
    }
}

} // namespace

std::string seal(std::string_view payload, const Secret& passphrase, const SealHow& how) {
    prepareSodium();
    if (payload.size() > MostPayloadBytes) {
        fail(CaseFileFault::TooLarge);
    }
    if (passphrase.isEmpty()) {
        fail(CaseFileFault::NoPassphrase);
    }
    SealedHeader header;
    header.kind = how.kind;
    header.cost = how.cost;
    randombytes_buf(header.salt.data(), header.salt.size());
    randombytes_buf(header.nonce.data(), header.nonce.size());
    const Secret key = deriveKey(passphrase, header, how.stop);
    const Secret open = padded(payload);
    const std::string bound = header.written();
    std::string sealed(open.size() + TagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, open.data(), open.size(),
                                               bytesOf(std::string_view(bound)), bound.size(),
                                               nullptr, header.nonce.data(), key.data());
    std::string file = bound + sealed;
    return file + checksum(file);
}

Unsealed unseal(std::string_view bytes, const Secret& passphrase, const std::stop_token& stop) {
    prepareSodium();
    if (!startsSealed(bytes)) {
        fail(CaseFileFault::Foreign);
    }
    // The checksum is at the end in every version, so that damage is not taken for a newer one.
    if (bytes.size() < LeastBytes || checksum(bytes.substr(0, bytes.size() - ChecksumBytes)) !=
                                         bytes.substr(bytes.size() - ChecksumBytes)) {
        fail(CaseFileFault::Damaged);
    }
    const std::uint16_t version = *sealedVersion(bytes);
    if (version == 0 || version > Readers.size()) {
        fail(version == 0 ? CaseFileFault::Damaged : CaseFileFault::NewerVersion);
    }
    if (passphrase.isEmpty()) {
        fail(CaseFileFault::NoPassphrase);
    }
    return Readers[version - 1U](bytes, passphrase, stop);
}

} // namespace waymark
