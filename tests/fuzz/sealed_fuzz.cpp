// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file_fault.h"
#include "casefile/sealed_support.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

using namespace waymark;
using namespace waymark::tests;

namespace {

/// The bytes with a checksum that is right and a cost that does not stall, so that the work of the
/// fuzzer gets past both.
std::string opened(std::string bytes) {
    if (bytes.size() < SealedHeader::Bytes + 32) {
        return bytes;
    }
    bytes.replace(12, 8, std::string("\x01\0\0\0\x08\0\0\0", 8));
    return mended(std::move(bytes));
}

} // namespace

/// Nothing that was not sealed with the passphrase is ever opened; and nothing crashes on the way.
void waymark::tests::feedSealed(const std::uint8_t* data, std::size_t size) {
    static const Secret passphrase(std::string_view("four small green words"));
    const std::string given(textOf(data, size));
    for (const std::string& bytes : {given, opened(given)}) {
        if (bytes.size() >= 20 &&
            SealedHeader::read(bytes + std::string(64, '\0')).cost.memoryKiB > (1U << 14)) {
            continue;
        }
        try {
            const Unsealed read = unseal(bytes, passphrase);
            // Only the sample of the corpus itself is genuine.
            demand(read.payload.view() == R"({"answers": {"age": "26-59"}, "waymark_case": 1})");
        } catch (const CaseFileError&) {
            continue;
        }
    }
}
