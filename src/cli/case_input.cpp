// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/case_input.h"

#include "casefile/case_file.h"
#include "formats/json_file.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace waymark::cli {

namespace {

constexpr std::size_t MostPassphraseBytes = 4096;

/// All of standard input, up to one byte more than any case may have.
std::string readStandardInput() {
    std::string text;
    std::string block(std::size_t{1} << 16, '\0');
    while (text.size() <= MaxFileBytes &&
           std::cin.read(block.data(), static_cast<std::streamsize>(block.size()))) {
        text += block;
    }
    return text + block.substr(
                      0, static_cast<std::size_t>(std::max<std::streamsize>(0, std::cin.gcount())));
}

std::string readBytes(const CaseInput& input) {
    if (input.path == "-") {
        return readStandardInput();
    }
    DataErrors errors;
    auto bytes = readFile(input.path, errors);
    if (!bytes) {
        throw BadData(std::move(errors));
    }
    return std::move(*bytes);
}

[[noreturn]] void failPassphrase(const std::string& file, const std::string& found) {
    throw BadData({{"unreadable-passphrase", file, "", found, "a file with a passphrase", ""}});
}

/// Fills the place from a descriptor, a pipe too; gives how much came.
std::size_t readInto(Secret& place, int descriptor) {
    std::size_t size = 0;
    while (size < place.size()) {
        const ssize_t count = ::read(descriptor, place.data() + size, place.size() - size);
        if (count <= 0) {
            break;
        }
        size += static_cast<std::size_t>(count);
    }
    return size;
}

} // namespace

std::string nameOf(const CaseInput& input) {
    return input.path == "-" ? "standard input" : input.path;
}

Secret readPassphrase(const std::string& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        failPassphrase(file, "no file that can be read");
    }
    Secret words(MostPassphraseBytes);
    words.shorten(readInto(words, descriptor));
    ::close(descriptor);
    words.shorten(std::min(words.view().find_first_of("\r\n"), words.size()));
    if (words.isEmpty()) {
        failPassphrase(file, "an empty first line");
    }
    return words;
}

std::string readCaseText(const CaseInput& input) {
    std::string bytes = readBytes(input);
    if (!startsSealed(bytes)) {
        return bytes;
    }
    const Secret passphrase =
        input.passphraseFile.empty() ? Secret() : readPassphrase(input.passphraseFile);
    try {
        return std::string(unseal(bytes, passphrase).payload.view());
    } catch (const CaseFileError& error) {
        throw CaseFileError(error.fault(), nameOf(input));
    }
}

} // namespace waymark::cli
