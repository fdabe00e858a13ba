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
    // A computer whose own font is another size, where a test asks for one.
    if (const int points = qEnvironmentVariableIntValue("WAYMARK_TEST_FONT_POINTS"); points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    // Outside of namespaces: the macro declares a global function.
    Q_INIT_RESOURCE(app);
    waymark::ui::theme().apply({});
    return Catch::Session().run(argc, argv);
}
