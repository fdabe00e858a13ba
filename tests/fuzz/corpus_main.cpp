// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz_support.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

/// Where libFuzzer is not there: goes once through a corpus, and through each of its files cut
/// short and with single bits flipped, so that a find that was mended stays mended in every build.
namespace {

namespace fs = std::filesystem;

constexpr std::size_t Changes = 40;

void feed(const std::string& bytes) {
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void feedChanged(const std::string& bytes) {
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / Changes);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        feed(bytes.substr(0, at));
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        feed(flipped);
    }
}

} // namespace

int main(int argc, char** argv) {
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const fs::directory_entry& file : fs::directory_iterator(argv[i])) {
            std::ifstream in(file.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            feed(bytes);
            feedChanged(bytes);
            ++count;
        }
    }
    std::cout << count << " files of the corpus\n";
    return count == 0 ? 1 : 0;
}
