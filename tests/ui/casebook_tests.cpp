// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_walk.h"

#include "app/language.h"
#include "app/qt_text.h"
#include "app/saved_case.h"
#include "casefile/case_file.h"
#include "formats/kept_case.h"
#include "pages/counselor/casebook_page.h"
#include "widgets/comparison_grid.h"

#include <QAccessible>
#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Words = u"four small green words"_s;

struct CasebookWalk : CounselorWalk {
    QString book = folder.filePath(u"work"_s);

    CasebookWalk() { session.answerEnough(); }

    /// What a screen reader hears in a table of that name; 0 is the name of the row.
    QString cell(const QString& table, const QString& row, int column) const {
        for (ComparisonGrid* grid : window.findChildren<ComparisonGrid*>()) {
            QAccessibleInterface* all = QAccessible::queryAccessibleInterface(grid);
            for (int i = 0; accessibleName(grid) == table && i < grid->rowCount(); ++i) {
                QAccessibleTableInterface* cells = all->tableInterface();
                if (cells->cellAt(i, 0)->text(QAccessible::Name) == row) {
                    return cells->cellAt(i, column)->text(QAccessible::Name);
                }
            }
        }
        return {};
    }

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
    CHECK(walk.session.casebook().replayed()->replay->isAlike());
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
    REQUIRE(
        walk.tabTo(u"Open A-1, kept %1, %2"_s.arg(dateWords(kept.date()), timeWords(kept.time()))));
    walk.press(Qt::Key_Space);
    CHECK(walk.screen() == Screen::Replay);
    CHECK(walk.shows(u"The order is not the same now."_s));
    // Read as a table: the rules of then and of now, and the places, with what differs in words.
    CHECK(walk.cell(u"Versions then and now"_s, u"Rules"_s, 1) == u"0123456789ab");
    CHECK(walk.cell(u"Versions then and now"_s, u"Rules"_s, 2).endsWith(u", Not the same"));
    CHECK_FALSE(walk.cell(u"Versions then and now"_s, u"Facts"_s, 2).contains(u','));
    const std::string first = walk.session.casebook().replayed()->replay->options.front().option;
    const QString name = walk.session.text(u"option.%1.name"_s.arg(toQt(first)));
    CHECK(walk.cell(u"Order then and now"_s, name, 1).startsWith(u"6. "));
    CHECK(walk.cell(u"Order then and now"_s, name, 2).startsWith(u"1. "));
    CHECK(walk.cell(u"Order then and now"_s, name, 2).contains(u"Up from 6"));
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
        CHECK(walk.cell(u"Versions then and now"_s, u"Rules"_s, 2).endsWith(u", Not the same") ==
              isReplayed);
        // A new client has nothing of it.
        walk.session.clients().startNew();
        CHECK_FALSE(walk.session.casebook().replayed());
    }
}

TEST_CASE("what another version knew is said of a kept client, with and without their order") {
    for (const bool hasResult : {true, false}) {
        CasebookWalk walk;
        walk.use(Words);
        ClientRecord old = walk.session.clients().record();
        old.kept.leftOut = {{"/answers", "old-question", "\"yes\""}};
        if (!hasResult) {
            old.kept.result.reset();
        }
        walk.press(Qt::Key_C, Qt::AltModifier);
        std::string file;
        {
            Casebook book = Casebook::open(toStd(walk.book),
                                           Secret(std::string_view("four small green words")));
            file = book.keep(recordText(old, walk.session.questionnaire()), {});
        }
        walk.use(Words);
        REQUIRE(walk.session.casebook().take(toQt(file)).isEmpty());
        walk.go({Screen::Replay});
        CHECK(walk.shows(u"not asked like this now: old-question = yes"_s));
        CHECK(walk.shows(u"This case was kept without its order."_s) == !hasResult);
        // Kept again: still there.
        REQUIRE(walk.session.casebook().keepCurrent().isEmpty());
        CHECK(walk.session.casebook().book()->read(file).view().find("old-question") !=
              std::string_view::npos);
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
