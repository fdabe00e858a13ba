// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"

#include "casefile/sealed_support.h"
#include "support/catch.h"
#include "support/folders.h"

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;

namespace fs = std::filesystem;

namespace {

const std::string First = R"({"waymark_case": 1, "answers": {}})";
const std::string Second = R"({"waymark_case": 1, "answers": {"age": "26-59"}})";

HeldFile save(const fs::path& path, std::string_view payload, const HeldFile* held = nullptr) {
    return saveSealed(path, payload, fourWords(), {cheaply(), held});
}

std::string opened(const fs::path& path) {
    return std::string(openCaseFile(path, fourWords(), {}).content.payload.view());
}

std::size_t countIn(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Runs the work in a process of its own, which may not write more than `most` bytes to a file and
/// is nobody special; true when the work said so.
template <typename Work>
bool inPoorProcess(rlim_t most, Work work) {
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
        if (getuid() == 0 && setuid(65534) != 0) {
            _exit(2);
        }
        _exit(work() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("a case is saved for its owner alone, and opened again") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    const HeldFile held = save(path, First);
    CHECK(opened(path) == First);
    CHECK(caseFileForm(path) == CaseFileForm::Sealed);
    struct stat info {};
    REQUIRE(stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600U);
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("the version before stays beside the new one") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    HeldFile held = save(path, First);
    held = save(path, Second, &held);
    CHECK(opened(path) == Second);
    CHECK(opened(backupOf(path)) == First);
    held = save(path, First, &held);
    CHECK(opened(path) == First);
    CHECK(opened(backupOf(path)) == Second);
    CHECK(countIn(folder.path()) == 2);
}

TEST_CASE("a plain file is saved without a second copy") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.json";
    HeldFile held = savePlain(path, First);
    held = savePlain(path, Second, &held);
    CHECK(contentOf(path) == Second);
    CHECK(caseFileForm(path) == CaseFileForm::Plain);
    CHECK(opened(path) == Second);
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("deleting takes the backup and what was left over with it") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    {
        HeldFile held = save(path, First);
        held = save(path, Second, &held);
    }
    write(partOf(path), "left over");
    deleteCaseFile(path);
    CHECK(countIn(folder.path()) == 0);
}

TEST_CASE("a file of another kind is neither opened nor replaced") {
    const TemporaryFolder folder;
    for (const char* content : {"GIF89a", "{\"other\": 1}", "some words of mine", "\x89WM"}) {
        const fs::path path = folder.path() / "mine";
        write(path, content);
        CHECK(faultIn([&] { return save(path, First); }) == CaseFileFault::Foreign);
        CHECK(faultIn([&] { return savePlain(path, First); }) == CaseFileFault::Foreign);
        CHECK(contentOf(path) == content);
    }
    CHECK(faultIn([&] { return caseFileForm(folder.path() / "mine"); }) == CaseFileFault::Foreign);
    CHECK(faultIn([&] { return save(folder.path(), First); }) == CaseFileFault::Foreign);
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("a pipe is told as foreign, and nobody waits for it") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "pipe";
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    CHECK(faultIn([&] { return openCaseFile(path, fourWords(), {}); }) == CaseFileFault::Foreign);
    CHECK(faultIn([&] { return save(path, First); }) == CaseFileFault::Foreign);
}

TEST_CASE("a file that is not there, or far too large, is told as such") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    CHECK(faultIn([&] { return openCaseFile(path, fourWords(), {}); }) == CaseFileFault::Missing);
    CHECK(faultIn([&] { return save(folder.path() / "none" / "notes.wmk", First); }) ==
          CaseFileFault::NoFolder);
    write(path, "");
    // Two gigabytes that the disk never has to hold.
    fs::resize_file(path, std::uintmax_t{2} << 30);
    CHECK(faultIn([&] { return openCaseFile(path, fourWords(), {}); }) == CaseFileFault::TooLarge);
    CHECK(faultIn([&] { return save(path, First); }) == CaseFileFault::TooLarge);
    CHECK(fs::file_size(path) == std::uintmax_t{2} << 30);
}

TEST_CASE("a damaged file is not opened, and left as it is") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)save(path, First);
    std::string bytes = contentOf(path);
    bytes[100] ^= 1;
    write(path, bytes);
    CHECK(faultIn([&] { return openCaseFile(path, fourWords(), {}); }) == CaseFileFault::Damaged);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a second program on the same file is noticed, and may still look") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)save(path, First);
    OpenedCase first = openCaseFile(path, fourWords(), {true, {}});
    REQUIRE(first.held.isHeld());
    CHECK(faultIn([&] {
              return openCaseFile(path, fourWords(), {true, {}});
          }) == CaseFileFault::InUse);
    CHECK(faultIn([&] { return save(path, Second); }) == CaseFileFault::InUse);
    CHECK(opened(path) == First);
    // The one that has it goes on, and keeps it.
    first.held = save(path, Second, &first.held);
    CHECK(faultIn([&] { return save(path, First); }) == CaseFileFault::InUse);
    CHECK(opened(path) == Second);
    first.held = HeldFile();
    CHECK_FALSE(faultIn([&] { return save(path, First); }));
}

TEST_CASE("a file that changed since it was opened is not saved over") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    const HeldFile held = save(path, First);
    SECTION("by a program that puts another in its place") {
        (void)save(folder.path() / "other.wmk", Second);
        fs::rename(folder.path() / "other.wmk", path);
    }
    SECTION("by a program that writes into it") {
        std::string bytes = contentOf(path);
        bytes.back() ^= 1;
        write(path, bytes);
    }
    const std::string before = contentOf(path);
    CHECK(faultIn([&] { return save(path, Second, &held); }) == CaseFileFault::ChangedMeanwhile);
    CHECK(contentOf(path) == before);
    CHECK_FALSE(fs::exists(partOf(path)));
}

TEST_CASE("a file that was deleted meanwhile is saved anew") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    HeldFile held = save(path, First);
    fs::remove(path);
    held = save(path, Second, &held);
    CHECK(opened(path) == Second);
}

TEST_CASE("a link stays a link, and its file is the one that is saved") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    const fs::path link = folder.path() / "link.wmk";
    (void)save(path, First);
    fs::create_symlink("notes.wmk", link);
    OpenedCase first = openCaseFile(link, fourWords(), {true, {}});
    first.held = save(link, Second, &first.held);
    CHECK(fs::is_symlink(link));
    CHECK(opened(path) == Second);
}

TEST_CASE("what an interrupted save left over is taken over, and one in the works is not") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)save(path, First);
    write(partOf(path), std::string(100000, 'x'));
    (void)save(path, Second);
    CHECK(opened(path) == Second);
    CHECK_FALSE(fs::exists(partOf(path)));

    write(partOf(path), "");
    const int other = open(partOf(path).c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(flock(other, LOCK_EX) == 0);
    CHECK(faultIn([&] { return save(path, First); }) == CaseFileFault::InUse);
    CHECK(fs::exists(partOf(path)));
    close(other);
    CHECK(opened(path) == Second);
}

TEST_CASE("a full disk loses nothing") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    fs::permissions(folder.path(), fs::perms::all);
    CHECK(
        inPoorProcess(RLIM_INFINITY, [&] { return !faultIn([&] { return save(path, First); }); }));
    const std::string before = contentOf(path);
    CHECK(inPoorProcess(500, [&] {
        return faultIn([&] { return save(path, Second); }) == CaseFileFault::DiskFull;
    }));
    CHECK(contentOf(path) == before);
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("a folder or file that may not be written is told as such, and nothing is lost") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    (void)save(path, First);
    fs::permissions(folder.path(),
                    fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
    const std::string before = contentOf(path);
    CHECK(inPoorProcess(RLIM_INFINITY, [&] {
        return faultIn([&] { return save(folder.path() / "new.wmk", Second); }) ==
                   CaseFileFault::NotAllowed &&
               faultIn([&] { return openCaseFile(path, fourWords(), {}); }) ==
                   CaseFileFault::NotAllowed;
    }));
    CHECK(contentOf(path) == before);
    CHECK(countIn(folder.path()) == 1);
}

TEST_CASE("two hundred saves in a row leave the last one and the one before") {
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "notes.wmk";
    HeldFile held;
    for (int i = 0; i < 200; ++i) {
        held = save(path, First + std::string(static_cast<std::size_t>(i), ' '),
                    held.isHeld() ? &held : nullptr);
    }
    CHECK(opened(path).size() == First.size() + 199);
    CHECK(opened(backupOf(path)).size() == First.size() + 198);
    CHECK(countIn(folder.path()) == 2);
    CHECK(countIn("/proc/self/fd") < 20);
}

TEST_CASE("every fault has a word") {
    CHECK(std::string(wordOf(CaseFileFault::Missing)) == "missing");
    CHECK(std::string(wordOf(CaseFileFault::WrongPassphrase)) == "wrong-passphrase");
    CHECK(std::string(wordOf(CaseFileFault::CannotWrite)) == "cannot-write");
}
