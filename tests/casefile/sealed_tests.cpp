// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/sealed.h"

#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

const std::string Payload =
    R"({"waymark_case": 1, "answers": {"age": "26-59"}, "plan": {"own": "ü"}})";

std::string sealed(std::string_view payload = Payload) {
    return seal(payload, fourWords(), cheaply());
}

std::optional<CaseFileFault> faultOpening(const std::string& bytes) {
    return faultIn([&] { return unseal(bytes, fourWords()); });
}

std::string withFlippedBit(std::string bytes, std::size_t bit) {
    bytes[bit / 8] =
        static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
    return bytes;
}

} // namespace

TEST_CASE("what was sealed is opened with the same passphrase, byte for byte") {
    for (const std::size_t size : {0U, 1U, 1023U, 1024U, 1025U, 70000U}) {
        std::string payload(size, 'x');
        if (size > 2) {
            payload[1] = '\0';
        }
        const Unsealed opened = unseal(sealed(payload), fourWords());
        CHECK(opened.kind == SealedKind::Case);
        CHECK(opened.payload.view() == payload);
    }
}

TEST_CASE("a casebook is told from a case") {
    const std::string bytes = seal("[]", fourWords(), cheaply(SealedKind::Casebook));
    CHECK(unseal(bytes, fourWords()).kind == SealedKind::Casebook);
}

TEST_CASE("nothing of the case can be read in the file, nor how much was answered") {
    const std::string bytes = sealed();
    CHECK(bytes.find("waymark") == std::string::npos);
    CHECK(bytes.find("answers") == std::string::npos);
    CHECK(sealed("{}").size() == bytes.size());
}

TEST_CASE("the same case under the same passphrase is another file each time") {
    std::set<std::string> seen;
    for (int i = 0; i < 50; ++i) {
        seen.insert(sealed().substr(0, SealedHeader::Bytes + 32));
    }
    CHECK(seen.size() == 50);
}

TEST_CASE("another passphrase opens nothing, however near it is") {
    const std::string bytes = sealed();
    for (const char* wrong :
         {"four small green word", "four small green words ", "Four small green words", "x"}) {
        CHECK(faultIn([&] { return unseal(bytes, Secret(std::string_view(wrong))); }) ==
              CaseFileFault::WrongPassphrase);
    }
    CHECK(faultIn([&] { return unseal(bytes, Secret()); }) == CaseFileFault::NoPassphrase);
    CHECK(faultIn([&] { return seal(Payload, Secret(), cheaply()); }) ==
          CaseFileFault::NoPassphrase);
}

TEST_CASE("a flipped bit anywhere is told as damage") {
    const std::string bytes = sealed();
    std::size_t unnoticed = 0;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const auto fault = faultOpening(withFlippedBit(bytes, bit));
        const bool isMagic = bit < 64;
        unnoticed += fault == (isMagic ? CaseFileFault::Foreign : CaseFileFault::Damaged) ? 0 : 1;
    }
    CHECK(unnoticed == 0);
}

TEST_CASE("a flipped bit is found, too, when someone mends the checksum") {
    const std::string bytes = sealed();
    const std::size_t checked = bytes.size() - 32;
    std::size_t unnoticed = 0;
    for (std::size_t bit = 64; bit < checked * 8; ++bit) {
        // All bits of the header, and one of each byte after it. Costs that stall are refused
        // first.
        if (bit / 8 >= SealedHeader::Bytes && bit % 8 != bit / 8 % 8) {
            continue;
        }
        unnoticed += faultOpening(mended(withFlippedBit(bytes, bit))) ? 0 : 1;
    }
    CHECK(unnoticed == 0);
}

TEST_CASE("a file cut short at any place is damaged, and an empty one is foreign") {
    const std::string bytes = sealed();
    for (std::size_t size = 8; size < bytes.size(); ++size) {
        if (faultOpening(bytes.substr(0, size)) != CaseFileFault::Damaged) {
            FAIL("cut after " << size << " bytes");
        }
    }
    CHECK(faultOpening("") == CaseFileFault::Foreign);
    CHECK(faultOpening("%PDF-1.7 and so on") == CaseFileFault::Foreign);
    CHECK(faultOpening(bytes + "x") == CaseFileFault::Damaged);
}

TEST_CASE("a newer version says so") {
    std::string bytes = sealed();
    bytes[8] = 2;
    CHECK(faultOpening(mended(bytes)) == CaseFileFault::NewerVersion);
    bytes[8] = 0;
    CHECK(faultOpening(mended(bytes)) == CaseFileFault::Damaged);
}

TEST_CASE("a file that asks for more work than we ever do is not begun with") {
    const auto asking = [](std::size_t at, std::uint32_t number) {
        std::string bytes = sealed();
        for (std::size_t i = 0; i < 4; ++i) { // the lowest byte first
            bytes[at + i] = static_cast<char>(number >> (8 * i) & 0xff);
        }
        return faultOpening(mended(bytes));
    };
    CHECK(asking(12, 0xffffffff) == CaseFileFault::TooCostly);
    CHECK(asking(16, 0xffffffff) == CaseFileFault::TooCostly);
    CHECK(asking(12, 0x11) == CaseFileFault::TooCostly);
    CHECK(asking(12, 0) == CaseFileFault::TooCostly);
    CHECK(asking(16, 0x07) == CaseFileFault::TooCostly);
    CHECK(asking(12, 0x02) == CaseFileFault::WrongPassphrase);
}

TEST_CASE("the cost is written into the file and read from it") {
    const std::string bytes = seal(Payload, fourWords(), {SealedKind::Case, {2, 64}, {}});
    CHECK(SealedHeader::read(bytes).cost == KeyCost{2, 64});
    CHECK(unseal(bytes, fourWords()).payload.view() == Payload);
}

TEST_CASE("what is called off is not sealed or opened") {
    std::stop_source stop;
    stop.request_stop();
    const std::string bytes = sealed();
    CHECK(faultIn([&] { return unseal(bytes, fourWords(), stop.get_token()); }) ==
          CaseFileFault::Canceled);
    CHECK(faultIn([&] {
              return seal(Payload, fourWords(), {SealedKind::Case, Cheap, stop.get_token()});
          }) == CaseFileFault::Canceled);
}

TEST_CASE("more than a case can be is not sealed") {
    CHECK(faultIn([] { return sealed(std::string(MostPayloadBytes + 1, 'x')); }) ==
          CaseFileFault::TooLarge);
    CHECK_FALSE(faultIn([] { return sealed(std::string(MostPayloadBytes, 'x')); }));
}

TEST_CASE("a file sealed by version 1 of the format is opened for good") {
    const std::string bytes = contentOf(WAYMARK_TEST_SAMPLES "/version-1.wmk");
    REQUIRE(sealedVersion(bytes) == std::uint16_t{1});
    CHECK(unseal(bytes, fourWords()).payload.view() ==
          R"({"answers": {"age": "26-59"}, "waymark_case": 1})");
}

TEST_CASE("a secret leaves its place when it moves") {
    Secret first(std::string_view("words"));
    Secret second(std::move(first));
    CHECK(second.view() == "words");
    first = std::move(second);
    CHECK(first.view() == "words");
    first.shorten(2);
    CHECK(first.view() == "wo");
    CHECK(Secret().isEmpty());
    CHECK(Secret(std::string_view()).isEmpty());
}
