// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/paper_document.h"
#include "paper/paper_file.h"

#include <QCommandLineParser>
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
    QGuiApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sets HTML from standard input as PDF, for waymark-cli."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Where the PDF goes."_s);
    const QCommandLineOption large(u"large"_s, u"In large type."_s);
    parser.addOption(large);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Says how it is used."_s);
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const bool isRead = parser.parse(QGuiApplication::arguments());
    if (isRead && parser.isSet(version)) {
        parser.showVersion();
    }
    if (isRead && parser.isSet(help)) {
        parser.showHelp();
    }
    if (!isRead || parser.positionalArguments().size() != 1) {
        QTextStream(stderr) << "usage: waymark-paper FILE [--large] < HTML\n";
        return 2;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    PaperDocument paper(QString::fromUtf8(input.readAll()), parser.isSet(large));
    const FileTrouble trouble = writePdf(paper, parser.positionalArguments().constFirst());
    if (trouble != FileTrouble::None) {
        QTextStream(stderr) << "waymark-paper: " << troubleWords(trouble) << '\n';
        return 4;
    }
    return 0;
}
