// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "screens/counselor_screens.h"

#include "app/clients.h"
#include "app/main_window.h"
#include "app/navigator.h"
#include "app/open_casebook.h"
#include "app/qt_text.h"
#include "app/screen_page.h"
#include "app/session.h"
#include "pages/counselor/counselor_bar.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

void showClients(const ShownWindow& shown, const Case& sample) {
    Clients& clients = shown.session.clients();
    clients.setKeepsList(true);
    clients.startNew();
    shown.navigator.restart();
    shown.take(u"30-new-client"_s);
    shown.session.setCase(sample);
    clients.setNotes(u"Asked about the bus. Wants to come back on Monday."_s);
    take(shown, u"31-clients"_s, {Screen::Clients});
    shown.window.screenPage()->finish();
    shown.take(u"31-clients-new"_s);
}

void showJudgement(const ShownWindow& shown) {
    Clients& clients = shown.session.clients();
    take(shown, u"32-judgement"_s, {Screen::Judgement});
    (void)shown.window.screenPage()->finish();
    shown.take(u"32-judgement-asks"_s);
    for (const std::string& option : clients.order()) {
        if (!clients.judge({option, 1, "A bed is free there on Monday.", "R. T.", {}})) {
            break;
        }
    }
    take(shown, u"32-judgement-done"_s, {Screen::Judgement});
    take(shown, u"33-options-judged"_s, {Screen::Options});
    // As F11 does it: larger, and without what is the counselor's.
    auto* bar = shown.window.findChild<CounselorBar*>();
    Q_EMIT bar->sharedToggled();
    shown.take(u"34-shared-options"_s);
    Q_EMIT bar->sharedToggled();
}

Secret words() {
    return Secret(std::string_view("four small green words"));
}

/// Another client, as an older version would have kept them: two options stand otherwise, one
/// reason is not there.
ClientRecord fromAnOlderDay(const Session& session) {
    ClientRecord old = session.clients().record();
    old.label = "A-1";
    old.changed = "2026-11-19T15:30:00Z";
    std::vector<KeptStanding>& standings = old.kept.result->standings;
    old.kept.result->versions.rules = "0a1b2c3d4e5f0a1b";
    std::swap(standings[2], standings[4]);
    std::swap(standings[2].rank, standings[4].rank);
    if (!standings[0].reasons.empty()) {
        standings[0].reasons.pop_back();
    }
    return old;
}

void wait(const OpenCasebook& casebook) {
    while (casebook.isBusy()) {
        QApplication::processEvents();
    }
}

void showCasebook(const ShownWindow& shown) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work"_s);
    OpenCasebook& casebook = shown.session.casebook();
    casebook.setKeyCost({1, 8});
    take(shown, u"35-casebook"_s, {Screen::Casebook});
    casebook.create(path, words());
    wait(casebook);
    (void)casebook.keepCurrent();
    casebook.close();
    (void)Casebook::open(toStd(path), words())
        .keep(recordText(fromAnOlderDay(shown.session), shown.session.questionnaire()));
    casebook.open(path, words());
    wait(casebook);
    take(shown, u"35-casebook-open"_s, {Screen::Casebook});
    for (const CasebookEntry& entry : casebook.book()->entries()) {
        (void)casebook.take(toQt(entry.file));
        if (casebook.replayed() && !casebook.replayed()->replay->isAlike()) {
            break;
        }
    }
    take(shown, u"36-replay"_s, {Screen::Replay});
    casebook.close();
}

} // namespace

void showCounselorScreens(const ShownWindow& shown, const Case& sample) {
    showClients(shown, sample);
    showJudgement(shown);
    showCasebook(shown);
    shown.session.clients().endSession();
    shown.session.setCase(sample);
}

} // namespace waymark::ui
