// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz_targets.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>

/// Where libFuzzer is not there: goes once through a corpus, and through each of its files cut
/// short and with single bits flipped, so that a find that was mended stays mended in every build.
namespace {

using namespace waymark::tests;

namespace fs = std::filesystem;

constexpr std::size_t Changes = 40;

void feed(FuzzTarget& target, const std::string& bytes) {
    target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void feedChanged(FuzzTarget& target, const std::string& bytes) {
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / Changes);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        feed(target, bytes.substr(0, at));
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        feed(target, flipped);
    }
}

/// By the name of the folder its corpus is in.
const std::map<std::string, FuzzTarget*> Targets = {
    {"case", feedCase},   {"csv", feedCsv},       {"fhir", feedFhir},   {"record", feedRecord},
    {"rules", feedRules}, {"sealed", feedSealed}, {"texts", feedTexts}, {"xlsx", feedXlsx}};

} // namespace

int main(int argc, char** argv) {
    const fs::path corpus = argc == 2 ? argv[1] : "";
    const auto target = Targets.find(corpus.filename().string());
    if (target == Targets.end()) {
        std::cerr << "usage: waymark-fuzz-corpus FOLDER     FOLDER has the name of what it feeds: "
                     "case, csv, fhir...\n";
        return 2;
    }
    std::size_t count = 0;
    for (const fs::directory_entry& file : fs::directory_iterator(corpus)) {
        std::ifstream in(file.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        feed(*target->second, bytes);
        feedChanged(*target->second, bytes);
        ++count;
    }
    std::cout << count << " files of the corpus\n";
    return count == 0 ? 1 : 0;
}
