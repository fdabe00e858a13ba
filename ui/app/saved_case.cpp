// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/saved_case.h"

#include "app/clients.h"
#include "app/fault_key.h"
#include "app/open_casebook.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "formats/any_case.h"
#include "formats/case_json.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::ui {

struct SavedCase::Outcome {
    QString faultKey;
    std::optional<OpenedCase> opened;
    std::optional<HeldFile> saved;
    std::size_t fingerprint = 0;
};

SavedCase::SavedCase(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

SavedCase::~SavedCase() = default;

void SavedCase::save(const QString& path, Secret passphrase) {
    const auto payload = std::make_shared<Secret>(std::string_view(textToKeep()));
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    start([=, target = toStd(path), cost = m_cost, held = m_held,
           print = fingerprint()](const auto& stop) {
        const SaveHow how{{SealedKind::Case, cost, stop}, held->isHeld() ? held.get() : nullptr};
        return Outcome{{}, {}, saveSealed(target, payload->view(), *words, how), print};
    });
}

void SavedCase::savePlain(const QString& path) {
    const auto payload = std::make_shared<Secret>(textToKeep());
    start([=, target = toStd(path), held = m_held, print = fingerprint()](const auto&) {
        return Outcome{
            {},
            {},
            waymark::savePlain(target, payload->view(), held->isHeld() ? held.get() : nullptr),
            print};
    });
}

void SavedCase::open(const QString& path, Secret passphrase) {
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    std::error_code ignored;
    if (m_held->isHeld() && std::filesystem::equivalent(m_held->path(), toStd(path), ignored)) {
        // It would be found in use, by this very program.
        forget();
    }
    start([words, target = toStd(path)](const auto& stop) {
        return Outcome{{}, openCaseFile(target, *words, {true, stop}), {}, 0};
    });
}

void SavedCase::look(const QString& path, Secret passphrase, std::function<void(const Case&)> use) {
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    m_look = [use = std::move(use)](const KeptCase& kept) { use(kept.answered); };
    start([words, target = toStd(path)](const auto& stop) {
        return Outcome{{}, openCaseFile(target, *words, {false, stop}), {}, 0};
    });
}

SavedCase::File SavedCase::putAway() {
    File file{std::exchange(m_held, std::make_shared<HeldFile>()), std::exchange(m_saved, 0)};
    return file;
}

void SavedCase::bringBack(const File& file) {
    forget();
    m_held = file.held;
    m_saved = file.saved;
}

void SavedCase::start(Work work) {
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isDropped = false;
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        auto outcome = std::make_shared<Outcome>();
        try {
            *outcome = work(stop);
        } catch (const CaseFileError& error) {
            outcome->faultKey = faultKey(error.fault());
        }
        m_mailbox.post([this, outcome = std::move(outcome)] { take(*outcome); });
    });
}

void SavedCase::take(Outcome& outcome) {
    m_isBusy = false;
    m_leftOut.clear();
    if (m_isDropped) {
        outcome.faultKey = faultKey(CaseFileFault::Canceled);
    } else if (outcome.opened && m_look) {
        outcome.faultKey = handOn(outcome.opened->content, m_look);
    } else if (outcome.opened) {
        outcome.faultKey = adopt(outcome.opened->content);
        if (outcome.faultKey.isEmpty()) {
            *m_held = std::move(outcome.opened->held);
            m_saved = fingerprint();
        }
    } else if (outcome.saved) {
        *m_held = std::move(*outcome.saved);
        m_saved = outcome.fingerprint;
    }
    m_look = {};
    Q_EMIT finished(outcome.faultKey);
}

QString SavedCase::adopt(const Unsealed& content) {
    return handOn(content, [this](const KeptCase& kept) {
        m_session.setCase(kept.answered);
        m_session.setPlanNotes(kept.plan);
        m_session.clients().setLeftOut(kept.leftOut);
        replay(kept);
    });
}

/// For a counselor, what followed from the answers then is held beside what follows now.
void SavedCase::replay(const KeptCase& kept) {
    m_session.casebook().forgetReplay();
    if (m_session.voice() == Voice::Counselor) {
        m_session.casebook().replay(m_session.clients().label(), kept);
    }
}

QString SavedCase::handOn(const Unsealed& content, const Use& use) {
    try {
        // The name in a message of ours is never shown: only that the file is of another kind.
        const KeptCase kept = readAnyKept(content.payload.view(), "file", m_session.questionnaire(),
                                          m_session.engine().rules());
        m_leftOut = kept.leftOut;
        use(kept);
        return {};
    } catch (const BadData&) {
        return faultKey(content.kind == SealedKind::Case ? CaseFileFault::Foreign
                                                         : CaseFileFault::NewerVersion);
    }
}

void SavedCase::cancel() {
    m_thread.request_stop();
}

QString SavedCase::path() const {
    return m_held->isHeld() ? toQt(m_held->path().string()) : QString();
}

bool SavedCase::isUpToDate() const {
    return m_held->isHeld() && m_saved == fingerprint();
}

void SavedCase::forget() {
    cancel();
    m_isDropped = true;
    // Work that is under way keeps the file it knows.
    m_held = std::make_shared<HeldFile>();
    m_saved = 0;
    m_leftOut = {};
}

std::optional<CaseFileFault> SavedCase::deleteFile() {
    try {
        deleteCaseFile(m_held->path());
        forget();
        return std::nullopt;
    } catch (const CaseFileError& error) {
        return error.fault();
    }
}

std::string SavedCase::textToKeep() const {
    const ClientRecord record = m_session.clients().record();
    return keptCaseText(record.kept, m_session.questionnaire(),
                        toStd(m_session.clients().notice()));
}

std::size_t SavedCase::fingerprint() const {
    std::string text =
        caseText(m_session.currentCase(), m_session.questionnaire(), m_session.planBook().notes);
    const std::size_t print = std::hash<std::string>()(text);
    wipe(text.data(), text.size());
    return print;
}

} // namespace waymark::ui
