// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_walk.h"

#include "app/language.h"
#include "app/qt_text.h"
#include "app/saved_case.h"
#include "casefile/case_file.h"
#include "formats/kept_case.h"
#include "pages/counselor/casebook_page.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Words = u"four small green words"_s;

struct CasebookWalk : CounselorWalk {
    QString book = folder.filePath(u"work"_s);

    CasebookWalk() { session.answerEnough(); }

    CasebookPage* page() {
        go({Screen::Casebook});
        auto* shown = qobject_cast<CasebookPage*>(window.screenPage());
        REQUIRE(shown != nullptr);
        return shown;
    }

    void use(const QString& words) {
        CasebookPage* shown = page();
        type(words);
        shown->useFolder(book);
        REQUIRE(QTest::qWaitFor([this] { return !session.casebook().isBusy(); }, 20000));
        settle();
    }
};

} // namespace

TEST_CASE("a client is kept in a casebook and comes back with notes and trail") {
    CasebookWalk walk;
    walk.session.clients().setNotes(u"a note for me"_s);
    walk.use(Words);
    REQUIRE(walk.session.casebook().book() != nullptr);
    CHECK(walk.shows(u"No case is kept here yet."_s));
    walk.press(Qt::Key_K, Qt::AltModifier);
    CHECK(walk.shows(u"Kept: A-1."_s));
    CHECK(QDir(walk.book).entryList(QDir::Files).contains(u"notes-0001.wmk"_s));
    // Kept again: the same file.
    walk.session.answer("age", "18-25");
    walk.press(Qt::Key_K, Qt::AltModifier);
    CHECK(walk.session.casebook().book()->entries().size() == 1);

    walk.session.clients().startNew();
    (void)walk.page();
    const auto& entries = walk.session.casebook().book()->entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().label == "A-1");
    REQUIRE(walk.session.casebook().take(toQt(entries.front().file)).isEmpty());
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "18-25"));
    CHECK(walk.session.clients().current().notes == "a note for me");
    CHECK(walk.session.clients().label() == u"A-1");
    REQUIRE(walk.session.casebook().replayed());
    CHECK(walk.session.casebook().replayed()->replay.isAlike());
}

TEST_CASE("a wrong passphrase opens no casebook and says so") {
    CasebookWalk walk;
    walk.use(Words);
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.session.casebook().book() == nullptr);
    walk.use(u"five small green words"_s);
    CHECK(walk.session.casebook().book() == nullptr);
    CHECK(walk.focus() == u"There is a problem");
}

TEST_CASE("a case kept under other rules says what differs when it is opened") {
    CasebookWalk walk;
    walk.use(Words);
    ClientRecord old = walk.session.clients().record();
    old.kept.result->versions.rules = "0123456789abcdef";
    std::swap(old.kept.result->standings.front(), old.kept.result->standings.back());
    old.kept.result->standings.front().rank = 1;
    old.kept.result->standings.back().rank = 6;
    walk.press(Qt::Key_C, Qt::AltModifier);
    {
        Casebook book =
            Casebook::open(toStd(walk.book), Secret(std::string_view("four small green words")));
        (void)book.keep(recordText(old, walk.session.questionnaire()));
    }
    walk.use(Words);
    REQUIRE(walk.session.casebook().book()->entries().size() == 1);
    const QDateTime kept = QDateTime::fromString(toQt(old.changed), Qt::ISODate).toLocalTime();
    REQUIRE(walk.tabTo(u"Open A-1, kept %1, %2"_s.arg(dateWords(kept.date()), timeWords(kept.time()))));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Replay);
    CHECK(walk.shows(u"The rules are not the same as on that day. Then: 0123456789ab."_s));
    CHECK(walk.shows(u"The order is not the same now."_s));
    walk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(walk.screen() == Screen::CheckAnswers);
}

TEST_CASE("a single file of a counselor says what differs, and of anyone else does not") {
    for (const Voice voice : {Voice::Counselor, Voice::Self}) {
        CasebookWalk walk;
        KeptCase old = walk.session.clients().record().kept;
        old.answered.voice = voice;
        old.result->versions.rules = "0123456789abcdef";
        const QString path = walk.folder.filePath(u"notes.json"_s);
        (void)savePlain(toStd(path), keptCaseText(old, walk.session.questionnaire()));
        walk.go({Screen::OpenSaved});
        answerFileDialog(path);
        walk.press(Qt::Key_F, Qt::AltModifier);
        walk.window.activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return !walk.session.savedCase().isBusy(); }, 20000));
        walk.settle();
        const bool isReplayed = voice == Voice::Counselor;
        CHECK(walk.screen() == (isReplayed ? Screen::Replay : Screen::CheckAnswers));
        CHECK(walk.shows(u"The rules are not the same as on that day."_s) == isReplayed);
        // A new client has nothing of it.
        walk.session.clients().startNew();
        CHECK_FALSE(walk.session.casebook().replayed());
    }
}

TEST_CASE("the end of a session closes the casebook") {
    CasebookWalk walk;
    walk.use(Words);
    REQUIRE(walk.session.casebook().book() != nullptr);
    walk.session.clients().endSession();
    CHECK(walk.session.casebook().book() == nullptr);
    // Nobody holds it: another program may open it.
    CHECK_NOTHROW(
        Casebook::open(toStd(walk.book), Secret(std::string_view("four small green words"))));
}

TEST_CASE("what comes back after the session was ended is not for anyone") {
    CasebookWalk walk;
    CasebookPage* page = walk.page();
    walk.type(Words);
    page->useFolder(walk.book);
    walk.session.casebook().close();
    REQUIRE(QTest::qWaitFor([&walk] { return !walk.session.casebook().isBusy(); }, 20000));
    CHECK(walk.session.casebook().book() == nullptr);
}

} // namespace waymark::ui
