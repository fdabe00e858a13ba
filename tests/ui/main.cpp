// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "theme/theme.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    // Outside of namespaces: the macro declares a global function.
    Q_INIT_RESOURCE(app);
    waymark::ui::theme().apply({});
    return Catch::Session().run(argc, argv);
}
