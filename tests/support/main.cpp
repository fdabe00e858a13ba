// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/runner.h"

int main(int argc, char** argv) {
    return waymark::tests::runTests(argc, argv);
}
