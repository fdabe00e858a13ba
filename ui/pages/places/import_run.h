// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mailbox.h"
#include "places/directory_error.h"
#include "places/directory_import.h"

#include <QObject>

#include <thread>

namespace waymark::ui {

/// An import on a thread of its own. Its end stops the import and waits for it.
class ImportRun : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(ImportRequest request, QObject* parent = nullptr);

    void stop();

Q_SIGNALS:
    void progressed(int percent);
    void done(const waymark::ImportReport& report);
    void stopped();
    void failed(const waymark::DirectoryError::Problem& problem);

private:
    void run(const ImportRequest& request, const std::stop_token& token);

    Mailbox m_mailbox; ///< outlives the thread that posts to it
    std::jthread m_thread;
};

} // namespace waymark::ui
