// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/paper_document.h"
#include "paper/paper_file.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace waymark::ui;

/// Sets HTML from standard input as PDF: waymark-paper FILE [--large]. It is started by
/// waymark-cli.
int main(int argc, char** argv) {
    // Qt's own messages could name a file; what a person has to know is said below.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const bool hasLargeType = arguments.contains(u"--large"_s);
    if (arguments.size() < 2 || arguments.size() > (hasLargeType ? 3 : 2)) {
        QTextStream(stderr) << "usage: waymark-paper FILE [--large] < HTML\n";
        return 2;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    PaperDocument paper(QString::fromUtf8(input.readAll()), hasLargeType);
    const FileTrouble trouble = writePdf(paper, arguments[1]);
    if (trouble != FileTrouble::None) {
        QTextStream(stderr) << "waymark-paper: " << troubleWords(trouble) << '\n';
        return 4;
    }
    return 0;
}
