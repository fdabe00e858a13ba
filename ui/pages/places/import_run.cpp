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

void ImportRun::run(const ImportRequest& request, const std::stop_token& token) {
    int told = -1;
    try {
        const auto report = importDirectory(
            request,
            [&](double done) {
                const int percent = static_cast<int>(done * 100);
                if (percent != told) {
                    told = percent;
                    m_mailbox.post([this, percent] { Q_EMIT progressed(percent); });
                }
            },
            token);
        if (report) {
            m_mailbox.post([this, all = *report] { Q_EMIT done(all); });
        } else {
            m_mailbox.post([this] { Q_EMIT stopped(); });
        }
    } catch (const DirectoryError& error) {
        m_mailbox.post([this, problem = error.problem()] { Q_EMIT failed(problem); });
    }
}

} // namespace waymark::ui
