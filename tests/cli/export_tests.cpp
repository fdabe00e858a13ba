// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/folders.h"
#include "support/process.h"

using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

fs::path planCase(const std::string& name) {
    return casesFolder() / "plan" / (name + ".json");
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("export writes one HTML file that only its owner may read") {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "notes.html";
    const Finished done = runCli({"export", planCase("nothing-special"), "--html", file});
    CHECK(done.code == 0);
    CHECK(done.out.empty());
    CHECK(has(contentOf(file), "Get naloxone"));
    CHECK((fs::status(file).permissions() & fs::perms::others_read) == fs::perms::none);
    CHECK(filesIn(folder.path(), "").size() <= 1);
}

TEST_CASE("export writes to standard output, with the parts that are named") {
    const Finished done =
        runCli({"export", planCase("father-with-job-no-cover"), "--html", "-", "--parts",
                "options,answers,insurance,visit,comparison", "--large"});
    CHECK(done.code == 0);
    for (const char* part : {"What I said", "side by side", "Call the health plan", "large-type"}) {
        INFO(part);
        CHECK(has(done.out, part));
    }
    CHECK_FALSE(has(done.out, "<h2 class=\"new-page\">My plan"));
}

TEST_CASE("export speaks the language of the case or the one asked for, in plain words too") {
    const std::string name = planCase("nothing-special");
    const Finished spanish = runCli({"export", name, "--html", "-", "--language", "es"});
    CHECK(spanish.code == 0);
    CHECK(has(spanish.out, "<html lang=\"es\">"));
    CHECK(has(spanish.out, "naloxona"));
    CHECK_FALSE(has(spanish.out, "Get naloxone"));
    const Finished plain =
        runCli({"export", name, "--html", "-", "--language", "es", "--plain-words"});
    CHECK(has(plain.out, "medicina de rescate"));
    CHECK_FALSE(has(plain.out, "naloxona"));
    CHECK_FALSE(has(plain.out, "Naloxona"));
}

TEST_CASE("export says what it does not know, and what it was not told") {
    const Finished parts =
        runCli({"export", planCase("not-now"), "--html", "-", "--parts", "plan,option"});
    CHECK(parts.code == 3);
    CHECK(has(parts.err, "Did you mean \"options\"?"));
    CHECK(runCli({"export", planCase("not-now")}).code == 2);
    CHECK(runCli({"export", "/no/such/case.json", "--html", "-"}).code == 3);
}

TEST_CASE("a file that cannot be written says why and what to do, and leaves nothing behind") {
    const TemporaryFolder folder;
    const Finished nowhere =
        runCli({"export", planCase("not-now"), "--html", folder.path() / "none" / "notes.html"});
    CHECK(nowhere.code == 4);
    CHECK(has(nowhere.err, "There is no such folder."));
    const Finished taken = runCli({"export", planCase("not-now"), "--html", folder.path()});
    CHECK(taken.code == 4);
    CHECK(has(taken.err, "is a folder"));
    // A folder that not even an administrator may write to.
    const Finished locked =
        runCli({"export", planCase("not-now"), "--html", "/sys/kernel/notes.html"});
    CHECK(locked.code == 4);
    CHECK(has(locked.err, "may only be read"));
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("without the program that sets PDF, export says where it was looked for") {
    const TemporaryFolder folder;
    Start start;
    start.arguments = {"export", planCase("not-now"), "--pdf", folder.path() / "notes.pdf"};
    start.environment = {"WAYMARK_PAPER=" + (folder.path() / "none").string()};
    const Finished done = runCli(start);
    CHECK(done.code == 4);
    CHECK(has(done.err, "waymark-paper"));
    CHECK(has(done.err, "--html"));
    CHECK(fs::is_empty(folder.path()));
}
