// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/first_paint.h"
#include "app/hide_guard.h"
#include "app/language.h"
#include "app/lock_watcher.h"
#include "app/main_window.h"
#include "app/navigator.h"
#include "app/reading.h"
#include "app/session.h"
#include "result/app_version.h"
#include "theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QSessionManager>
#include <QTimer>

#include <cstdio>
#include <future>
#include <string_view>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef WAYMARK_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace {

constexpr std::chrono::milliseconds WatchLocksAfter(500);

/// Answers may not end up in a core file, and other programs may not read them out of the memory.
void keepMemoryPrivate() {
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// Qt's own messages could name a file or quote a text; nothing of the kind leaves the program.
void dropMessages(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type == QtFatalMsg) {
        abort();
    }
}

/// --help and --version, before there is a window; false when neither was asked.
bool isAnswered(int argc, char** argv) {
    const std::string_view asked = argc == 2 ? argv[1] : "";
    if (asked == "--version") {
        std::printf("waymark %s\n", std::string(waymark::appVersion()).c_str());
    } else if (asked == "--help") {
        std::puts("usage: waymark [--help | --version]\n\nOpens the window. See waymark-cli --help "
                  "for the same in the terminal.");
    }
    return asked == "--version" || asked == "--help";
}

/// Reads the settings for fonts, which Qt would do when it sets the first text, while the window
/// system starts.
std::future<void> beginReadingFonts() {
#ifdef WAYMARK_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

QSize startSize(const QScreen* screen) {
    const QSize wanted(1120, 720);
    return screen == nullptr ? wanted : wanted.boundedTo(screen->availableSize() * 0.9);
}

} // namespace

int main(int argc, char** argv) {
    if (isAnswered(argc, argv)) {
        return 0;
    }
    keepMemoryPrivate();
    qInstallMessageHandler(dropMessages);
    const std::future<void> fonts = beginReadingFonts();
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    // Ties the window to its menu entry and icon.
    QGuiApplication::setDesktopFileName(QStringLiteral("waymark"));
    QApplication app(argc, argv);
    // A desktop that reopens programs at the next log-in would tell.
    QObject::connect(&app, &QGuiApplication::saveStateRequest, &app, [](QSessionManager& manager) {
        manager.setRestartHint(QSessionManager::RestartNever);
    });
    waymark::ui::theme().apply({});

    waymark::ui::Session session;
    session.setLanguage(waymark::ui::languageOfComputer());
    waymark::ui::Navigator navigator(session);
    waymark::ui::MainWindow window(session, navigator);
    window.resize(startSize(app.primaryScreen()));
    window.show();
    // The first page needs none of the questions and rules. Whoever goes on before they have been
    // read waits for them.
    waymark::ui::afterFirstPaint(&window, [&] {
        window.readyCover();
        // Drawn in four sizes for a window manager, which can wait.
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/waymark.svg")));
        if (session.isReady() || session.hasFailed()) {
            return;
        }
        waymark::ui::beginReading(session.language());
        waymark::ui::whenRead(&session, [&] {
            if (!session.load()) {
                navigator.restart();
            }
        });
    });
    QTimer::singleShot(WatchLocksAfter, &window, [&window] {
        QObject::connect(new waymark::ui::LockWatcher(&window), &waymark::ui::LockWatcher::locked,
                         &window.hideGuard(), &waymark::ui::HideGuard::computerLocked);
    });
    return QApplication::exec();
}
