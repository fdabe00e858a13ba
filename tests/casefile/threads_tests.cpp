// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"

#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

const Secret& words() {
    static const Secret secret(std::string_view("four small green words"));
    return secret;
}

std::string payloadOf(int number) {
    return R"({"waymark_case": 1, "answers": {}, "title": ")" + std::to_string(number) + "\"}";
}

} // namespace

TEST_CASE("a key that is worked out in a thread can be called off from another one") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)saveSealed(path, payloadOf(1), words(), {{SealedKind::Case, {2, 1U << 14}, {}}, nullptr});
    for (int i = 0; i < 8; ++i) {
        std::atomic<bool> isStarted = false;
        std::optional<CaseFileFault> fault;
        std::jthread work([&](const std::stop_token& stop) {
            isStarted = true;
            fault = faultIn([&] { return openCaseFile(path, words(), {true, stop}); });
        });
        while (!isStarted) {
            std::this_thread::yield();
        }
        work.request_stop();
        work.join();
        CHECK((!fault || fault == CaseFileFault::Canceled));
    }
    // What was called off holds nothing.
    CHECK_FALSE(faultIn([&] { return openCaseFile(path, words(), {true, {}}); }));
}

TEST_CASE("threads that save over one file leave one whole version of it") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    std::atomic<int> saved = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 10; ++round) {
                    const auto fault = faultIn([&] {
                        return saveSealed(path, payloadOf(i), words(), {cheaply(), nullptr});
                    });
                    saved += fault ? 0 : 1;
                }
            });
        }
    }
    CHECK(saved > 0);
    const OpenedCase opened = openCaseFile(path, words(), {});
    const std::string text(opened.content.payload.view());
    CHECK((text == payloadOf(0) || text == payloadOf(1) || text == payloadOf(2) ||
           text == payloadOf(3)));
    CHECK_FALSE(fs::exists(partOf(path)));
}
