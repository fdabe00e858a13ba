// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"

#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/sanitizers.h"

#include <filesystem>
#include <fstream>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

constexpr int Saves = 4000;

std::size_t openFiles() {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), {}));
}

/// Kilobytes of this program that are in memory now.
long residentKiB() {
    std::ifstream status("/proc/self/statm");
    long all = 0;
    long resident = 0;
    status >> all >> resident;
    return resident * 4;
}

} // namespace

TEST_CASE("four thousand saves in a row leave two files of one size, and nothing grows") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    const Secret words(std::string_view("four small green words"));
    HeldFile held;
    std::uintmax_t size = 0;
    std::size_t files = 0;
    long resident = 0;
    for (int i = 0; i < Saves; ++i) {
        const std::string payload =
            R"({"waymark_case": 1, "answers": {}, "title": ")" + std::to_string(1000 + i) + "\"}";
        held = saveSealed(path, payload, words, {cheaply(), held.isHeld() ? &held : nullptr});
        if (i == 100) {
            size = fs::file_size(path);
            files = openFiles();
            resident = residentKiB();
        }
    }
    CHECK(fs::file_size(path) == size);
    CHECK(fs::file_size(backupOf(path)) == size);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
    CHECK(openFiles() == files);
    if constexpr (!IsSanitized) {
        CHECK(residentKiB() < resident + 4096);
    }
    CHECK(openCaseFile(path, words, {}).content.payload.view().find("4999") !=
          std::string_view::npos);
}
