// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/process.h"

#include "support/folders.h"

#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::tests {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (std::string& text : texts) {
        list.push_back(text.data());
    }
    list.push_back(nullptr);
    return list;
}

pid_t spawn(const Start& start, const std::string& out, const std::string& err) {
    const std::string input = start.inputFile.empty() ? "/dev/null" : start.inputFile;
    constexpr int Written = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), Written, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), Written, 0600);

    std::vector<std::string> words{WAYMARK_TEST_CLI};
    words.insert(words.end(), start.arguments.begin(), start.arguments.end());
    // The first of two entries with one name counts, so those of the test go before.
    std::vector<std::string> environment = start.environment;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        environment.emplace_back(*entry);
    }
    pid_t child = 0;
    const int failure = posix_spawn(&child, words.front().c_str(), &files, nullptr,
                                    pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&files);
    if (failure != 0) {
        throw std::runtime_error("cannot start " + words.front());
    }
    return child;
}

} // namespace

Finished runCli(const Start& start) {
    const TemporaryFolder folder;
    const std::string out = folder.path() / "out";
    const std::string err = folder.path() / "err";
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = spawn(start, out, err);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return {code, contentOf(out), contentOf(err), used.ru_maxrss / 1024, took.count()};
}

Finished runCli(const std::vector<std::string>& arguments) {
    return runCli(Start{arguments, "", {}});
}

Finished runCli(const std::vector<std::string>& arguments, const std::string& input) {
    const TemporaryFolder folder;
    const std::string file = folder.path() / "in";
    write(file, input);
    return runCli(Start{arguments, file, {}});
}

} // namespace waymark::tests
