// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/paper_program.h"

#include "formats/program_file.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace waymark::cli {

namespace {

constexpr int CouldNotStart = 127;

class Pipe {
public:
    Pipe()
        : m_isOpen(pipe(m_ends.data()) == 0) {}
    ~Pipe() {
        closeRead();
        closeWrite();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int readEnd() const { return m_ends[0]; }
    [[nodiscard]] int writeEnd() const { return m_ends[1]; }
    void closeRead() { closeEnd(m_ends[0]); }
    void closeWrite() { closeEnd(m_ends[1]); }

private:
    static void closeEnd(int& end) {
        if (end >= 0) {
            close(end);
            end = -1;
        }
    }

    std::array<int, 2> m_ends{-1, -1};
    bool m_isOpen;
};

void feed(int file, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = write(file, content.data(), content.size());
        if (written < 0 && errno != EINTR) {
            return;
        }
        content.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

[[noreturn]] void become(const std::filesystem::path& program, const std::filesystem::path& path,
                         bool hasLargeType) {
    std::string name = program.string();
    std::string target = path.string();
    std::string large = "--large";
    std::array<char*, 4> arguments{name.data(), target.data(),
                                   hasLargeType ? large.data() : nullptr, nullptr};
    execv(name.c_str(), arguments.data());
    _exit(CouldNotStart);
}

/// The exit code of the program, or -1 when it ended otherwise.
int exitCodeOf(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return -1;
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

std::filesystem::path paperProgram() {
    if (const char* named = std::getenv("WAYMARK_PAPER"); named != nullptr && *named != '\0') {
        return named;
    }
    return programFile().parent_path() / "waymark-paper";
}

std::string writePdf(const std::filesystem::path& path, std::string_view body, bool hasLargeType) {
    const std::filesystem::path program = paperProgram();
    if (access(program.c_str(), X_OK) != 0) {
        return "PDF needs the program waymark-paper, which comes with the window. It is not at " +
               program.string() + ". Install it there, or use --html.";
    }
    Pipe pipe;
    if (!pipe.isOpen()) {
        return "The PDF could not be made: too many files are open.";
    }
    // A program that ends early must not end this one with it.
    std::signal(SIGPIPE, SIG_IGN);
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipe.readEnd(), STDIN_FILENO);
        pipe.closeRead();
        pipe.closeWrite();
        become(program, path, hasLargeType);
    }
    pipe.closeRead();
    if (child > 0) {
        feed(pipe.writeEnd(), body);
    }
    pipe.closeWrite();
    const int code = child > 0 ? exitCodeOf(child) : -1;
    // The program has said on standard error what was wrong.
    return code == 0 ? "" : path.string() + " was not written.";
}

} // namespace waymark::cli
