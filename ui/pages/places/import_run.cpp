// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/import_run.h"

namespace waymark::ui {

ImportRun::ImportRun(ImportRequest request, QObject* parent)
    : QObject(parent) {
    m_thread = std::jthread(
        [this, wanted = std::move(request)](const std::stop_token& token) { run(wanted, token); });
}

void ImportRun::stop() {
    m_thread.request_stop();
}

/// Everything told goes to the thread of the window first.
void ImportRun::run(const ImportRequest& request, const std::stop_token& token) {
    const auto tell = [this](auto&& what) {
        QMetaObject::invokeMethod(this, std::forward<decltype(what)>(what), Qt::QueuedConnection);
    };
    int told = -1;
    try {
        const auto report = importDirectory(
            request,
            [&](double done) {
                const int percent = static_cast<int>(done * 100);
                if (percent != told) {
                    told = percent;
                    tell([this, percent] { Q_EMIT progressed(percent); });
                }
            },
            token);
        if (report) {
            tell([this, all = *report] { Q_EMIT done(all); });
        } else {
            tell([this] { Q_EMIT stopped(); });
        }
    } catch (const DirectoryError& error) {
        tell([this, problem = error.problem()] { Q_EMIT failed(problem); });
    }
}

} // namespace waymark::ui
