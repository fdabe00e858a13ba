// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/open_casebook.h"

#include "app/clients.h"
#include "app/fault_key.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "formats/data_error.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

OpenCasebook::OpenCasebook(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

OpenCasebook::~OpenCasebook() = default;

void OpenCasebook::open(const QString& folder, Secret passphrase) {
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    close();
    start([words, path = toStd(folder)](const std::stop_token& stop) {
        return Casebook::open(path, *words, stop);
    });
}

void OpenCasebook::create(const QString& folder, Secret passphrase) {
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    close();
    start([words, path = toStd(folder), cost = m_cost](const std::stop_token& stop) {
        return Casebook::create(path, *words, {SealedKind::Casebook, cost, stop});
    });
}

void OpenCasebook::start(Work work) {
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_thread =
        std::jthread([this, work = std::move(work), turn = m_turn](const std::stop_token& stop) {
            std::shared_ptr<Casebook> book;
            QString fault;
            try {
                book = std::make_shared<Casebook>(work(stop));
            } catch (const CaseFileError& error) {
                fault = faultKey(error.fault());
            }
            m_mailbox.post([this, book = std::move(book), fault = std::move(fault), turn] {
                if (turn == m_turn) {
                    m_isBusy = false;
                    m_book = book;
                    Q_EMIT finished(fault);
                }
            });
        });
}

void OpenCasebook::cancel() {
    m_thread.request_stop();
}

void OpenCasebook::close() {
    cancel();
    ++m_turn;
    m_book.reset();
    m_replayed.reset();
    if (m_isBusy) {
        m_isBusy = false;
        Q_EMIT finished(faultKey(CaseFileFault::Canceled));
    }
}

QString OpenCasebook::trying(const std::function<void()>& act) {
    try {
        act();
        return {};
    } catch (const CaseFileError& error) {
        return faultKey(error.fault());
    } catch (const BadData&) {
        return faultKey(CaseFileFault::NewerVersion);
    }
}

QString OpenCasebook::keepCurrent() {
    return trying([this] {
        const Secret text(
            std::string_view(recordText(m_session.clients().record(), m_session.questionnaire())));
        m_session.clients().setFile(
            toQt(m_book->keep(text.view(), toStd(m_session.clients().file()))));
    });
}

QString OpenCasebook::take(const QString& file) {
    return trying([this, &file] {
        const Secret text = m_book->read(toStd(file));
        ClientRecord record =
            readRecord(text.view(), "file", m_session.questionnaire(), m_session.engine().rules());
        const KeptCase kept = record.kept;
        const QString label = toQt(record.label);
        m_session.clients().adopt(std::move(record), file);
        replay(label, kept);
    });
}

void OpenCasebook::replay(const QString& label, const KeptCase& kept) {
    m_replayed.reset();
    if (kept.result) {
        const KeptResult now =
            keepResult(m_session.result(), m_session.engine(), m_session.versions());
        m_replayed = ReplayedCase{label, compareKept(*kept.result, now), wordsOf(kept.leftOut)};
    } else if (!kept.leftOut.empty()) {
        m_replayed = ReplayedCase{label, std::nullopt, wordsOf(kept.leftOut)};
    }
}

QString OpenCasebook::remove(const QString& file) {
    return trying([this, &file] {
        m_book->remove(toStd(file));
        if (m_session.clients().file() == file) {
            m_session.clients().setFile({});
        }
    });
}

} // namespace waymark::ui
