// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/build_catalogue.h"

#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr int Fine = 0;
constexpr int Usage = 2;
constexpr int DataDamaged = 4;

} // namespace

int main(int count, char* words[]) {
    const std::vector<std::string> arguments(words + 1, words + count);
    const bool isBuild = arguments.size() == 3 && arguments[0] == "build";
    const bool isWords = arguments.size() == 4 && arguments[0] == "words";
    if (!isBuild && !isWords) {
        std::cerr << "usage: waymark-catalogue build DATA_DIR OUT.sqlite\n"
                     "       waymark-catalogue words DATA_DIR OUT_DIR LANGUAGE\n";
        return Usage;
    }
    try {
        if (isBuild) {
            waymark::buildCatalogue(arguments[1], arguments[2]);
        } else {
            waymark::writeWords(arguments[1], arguments[2], arguments[3]);
        }
        return Fine;
    } catch (const waymark::BadData& bad) {
        for (const waymark::DataError& error : bad.errors()) {
            std::cerr << "waymark-catalogue: " << error.message() << '\n';
        }
        return DataDamaged;
    }
}
