// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/runner.h"
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
    return waymark::tests::runTests(argc, argv);
}
