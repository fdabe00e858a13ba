// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/build_catalogue.h"

#include <iostream>
#include <string_view>
#include <vector>

namespace {

constexpr int Fine = 0;
constexpr int Usage = 2;
constexpr int DataDamaged = 4;

} // namespace

int main(int count, char* words[]) {
    const std::vector<std::string_view> arguments(words + 1, words + count);
    if (arguments.size() != 3 || arguments[0] != "build") {
        std::cerr << "usage: waymark-catalogue build DATA_DIR OUT.sqlite\n";
        return Usage;
    }
    try {
        waymark::buildCatalogue(arguments[1], arguments[2]);
        return Fine;
    } catch (const waymark::BadData& bad) {
        for (const waymark::DataError& error : bad.errors()) {
            std::cerr << "waymark-catalogue: " << error.message() << '\n';
        }
        return DataDamaged;
    }
}
