// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"

#include "casefile/sealed_support.h"
#include "insight/random.h"
#include "support/catch.h"
#include "support/folders.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

/// 20 in every run of the suite; more by hand, as WAYMARK_KILLS=500.
int kills() {
    const char* wanted = std::getenv("WAYMARK_KILLS");
    return wanted == nullptr ? 20 : std::atoi(wanted);
}

std::string payload(int number) {
    return R"({"waymark_case": 1, "number": )" + std::to_string(number) + R"(, "filler": ")" +
           std::string(20000, static_cast<char>('a' + number % 26)) + "\"}";
}

/// Saves version after version, and says on the pipe which one is safe on the disk.
[[noreturn]] void saveForEver(const fs::path& path, int from, int report) {
    for (int number = from;; ++number) {
        try {
            (void)saveSealed(path, payload(number), fourWords(), {cheaply(), nullptr});
        } catch (const CaseFileError&) {
            _exit(1);
        }
        (void)!::write(report, &number, sizeof number);
    }
}

/// The last version that a killed process said was safe, and whether it was the kill that ended it.
struct Killed {
    int lastSafe = -1;
    bool wasKilled = false;
};

Killed killAfter(std::chrono::microseconds wait, const fs::path& path, int from) {
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        saveForEver(path, from, ends[1]);
    }
    close(ends[1]);
    std::this_thread::sleep_for(wait);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    Killed killed;
    killed.wasKilled = WIFSIGNALED(status);
    for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;) {
        killed.lastSafe = number;
    }
    close(ends[0]);
    return killed;
}

int numberIn(const fs::path& path) {
    const OpenedCase opened = openCaseFile(path, fourWords(), {});
    const std::string text(opened.content.payload.view());
    const int number = std::atoi(text.c_str() + text.find("number") + 8);
    CHECK(text == payload(number));
    return number;
}

} // namespace

TEST_CASE("a program that is killed while it saves loses nothing that was saved") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)saveSealed(path, payload(0), fourWords(), {cheaply(), nullptr});
    Random random(20261126);
    int safe = 0;
    int leftOver = 0;
    for (int i = 0; i < kills(); ++i) {
        const Killed killed =
            killAfter(std::chrono::microseconds(500 + random.below(100000)), path, safe + 1);
        CHECK(killed.wasKilled);
        const int said = std::max(safe, killed.lastSafe);
        const int found = numberIn(path);
        // The last that was said to be safe, or the one whose news did not get out any more.
        CHECK(found >= said);
        CHECK(found <= said + 1);
        leftOver += fs::exists(partOf(path)) ? 1 : 0;
        if (fs::exists(backupOf(path))) {
            CHECK(numberIn(backupOf(path)) <= found);
        }
        safe = found;
    }
    WARN("killed " << kills() << " times, " << safe << " versions saved, " << leftOver
                   << " kills in the middle of writing, none lost");
    (void)saveSealed(path, payload(safe + 1), fourWords(), {cheaply(), nullptr});
    CHECK_FALSE(fs::exists(partOf(path)));
}
