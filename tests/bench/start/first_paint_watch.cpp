// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

// Loaded into a program before its own libraries (LD_PRELOAD), so that the program under
// measurement is the very one that people use. Says on standard output when the first window was
// painted and how much memory was resident, then ends it: "nanoseconds of CLOCK_MONOTONIC, KiB
// resident". With WAYMARK_WATCH_SETTLED set, it says so once no more work is waiting.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <unistd.h>

namespace {

long residentKiB() {
    long kib = 0;
    if (std::FILE* status = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, status) != nullptr) {
            if (std::sscanf(line, "VmRSS: %ld", &kib) == 1) {
                break;
            }
        }
        std::fclose(status);
    }
    return kib;
}

void sayAndEnd() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("%lld %ld\n", static_cast<long long>(now.tv_sec) * 1000000000LL + now.tv_nsec,
                residentKiB());
    std::fflush(stdout);
    _exit(0);
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_isSeen) {
            m_isSeen = true;
            // What is painted in this turn of the loop is on the screen when the next one begins.
            const bool settles = std::getenv("WAYMARK_WATCH_SETTLED") != nullptr;
            QTimer::singleShot(settles ? 1000 : 0, this, &sayAndEnd);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSeen = false;
};

void watch() {
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
