// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/runner.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#define WAYMARK_CATCH_2
#endif

namespace waymark::tests {

int runTests(int argc, char** argv) {
    Catch::Session session;
    if (const int code = session.applyCommandLine(argc, argv); code != 0) {
        return code;
    }
#ifdef WAYMARK_CATCH_2
    // Catch2 3 does this by itself.
    session.configData().warnings = static_cast<Catch::WarnAbout::What>(
        session.configData().warnings | Catch::WarnAbout::NoTests);
#endif
    return session.run();
}

} // namespace waymark::tests
