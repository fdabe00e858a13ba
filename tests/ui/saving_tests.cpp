// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/plan_book.h"
#include "window_walk.h"

#include "app/saved_case.h"
#include "app/screen_page.h"
#include "formats/case_json.h"
#include "pages/saving/passphrase_words.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Words = u"four small green words"_s;

/// The window with a folder, and with Qt's own settings kept apart from those of the person.
struct SavingWalk : WindowWalk {
    QTemporaryDir folder;
    QString file = folder.filePath(u"notes.wmk"_s);

    SavingWalk() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        session.savedCase().setKeyCost({1, 8});
        session.answer("age", "26-59");
    }

    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    /// Without a window manager, nobody makes the window active again when a dialog has gone.
    void comeBack() {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
    }

    void waitForWork() {
        REQUIRE(QTest::qWaitFor([this] { return !session.savedCase().isBusy(); }, 20000));
        comeBack();
    }

    void save(const QString& first, const QString& second) {
        navigator.go({Screen::Save});
        settle();
        type(first);
        REQUIRE(tabTo(u"The same passphrase again"_s));
        type(second);
        answerFileDialog(file);
        press(Qt::Key_Return);
        waitForWork();
    }

    void open(const QString& words) {
        navigator.go({Screen::OpenSaved});
        settle();
        answerFileDialog(file);
        press(Qt::Key_Return);
        comeBack();
        type(words);
        press(Qt::Key_Return);
        waitForWork();
    }

    [[nodiscard]] bool shows(const QString& part) const {
        const auto labels = window.page()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && accessibleName(const_cast<QLabel*>(label)).contains(part);
        });
    }
};

} // namespace

TEST_CASE("answers are saved and opened again by keys alone") {
    SavingWalk walk;
    PlanNotes notes;
    notes.statuses = {{"naloxone", TaskStatus::Done}};
    walk.session.setPlanNotes(notes);
    walk.settle();
    walk.save(Words, Words);
    CHECK(QFile::exists(walk.file));
    CHECK(walk.shows(u"Saved: notes.wmk"_s));
    CHECK(walk.shows(u"The file is saved"_s));
    CHECK(walk.session.savedCase().isUpToDate());
    walk.session.erase();
    CHECK_FALSE(walk.session.hasAnswers());

    walk.open(Words);
    CHECK(walk.screen() == Screen::CheckAnswers);
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
    CHECK(walk.session.planBook().notes == notes);
    walk.navigator.back();
    CHECK(walk.screen() != Screen::OpenSaved);
}

namespace {

/// Saved over with a new answer: what is not known is still there. It goes with the answers.
void checkUnknownIsKept(SavingWalk& walk) {
    walk.session.answer("age", "18-25");
    walk.session.savedCase().savePlain(walk.file);
    walk.waitForWork();
    const auto again = nlohmann::json::parse(
        openCaseFile(walk.file.toStdString(), Secret(), {false, {}}).content.payload.view());
    CHECK(again["answers"]["old-question"] == "yes");
    CHECK(again["answers"]["withdrawal"] == "a-value-of-then");
    CHECK(again["answers"]["age"] == "18-25");

    walk.session.erase();
    walk.session.answer("age", "26-59");
    walk.session.savedCase().savePlain(walk.folder.filePath(u"other.json"_s));
    walk.waitForWork();
    QFile other(walk.folder.filePath(u"other.json"_s));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK_FALSE(other.readAll().contains("old-question"));
    other.remove();
    walk.session.erase();
}

} // namespace

TEST_CASE("a file of another version opens, says what it does not know, and keeps it") {
    SavingWalk walk;
    auto document = nlohmann::json::parse(
        caseText(walk.session.currentCase(), walk.session.questionnaire(), {}));
    document["answers"]["old-question"] = "yes";
    document["answers"]["withdrawal"] = "a-value-of-then";
    const std::string path = walk.file.toStdString();
    const auto open = [&walk](bool isSealed) {
        walk.navigator.go({Screen::OpenSaved});
        walk.settle();
        answerFileDialog(walk.file);
        walk.press(Qt::Key_Return);
        walk.comeBack();
        if (isSealed) {
            walk.type(Words);
            walk.press(Qt::Key_Return);
        }
        walk.waitForWork();
    };
    for (const bool isSealed : {false, true}) {
        QFile::remove(walk.file);
        if (isSealed) {
            (void)saveSealed(path, document.dump(),
                             Secret(std::string_view("four small green words")),
                             {{SealedKind::Case, {1, 8}, {}}, nullptr});
        } else {
            (void)savePlain(path, document.dump());
        }
        open(isSealed);
        REQUIRE(walk.screen() == Screen::OpenSaved);
        CHECK(walk.focus() == u"The file is open. Another version of this tool made it.");
        CHECK(walk.shows(u"old-question = yes"_s));
        CHECK(walk.shows(u"a-value-of-then"_s));
        CHECK(walk.shows(u"They stay in the file when you save it again."_s));
        CHECK(walk.session.answered("age") == walk.session.valueOf("age", "26-59"));
        CHECK(walk.session.savedCase().isUpToDate());
        walk.press(Qt::Key_Return);
        CHECK(walk.screen() == Screen::CheckAnswers);
        checkUnknownIsKept(walk);
    }
}

TEST_CASE("two passphrases that differ are told, and nothing is saved") {
    SavingWalk walk;
    walk.navigator.go({Screen::Save});
    walk.settle();
    walk.press(Qt::Key_Return);
    CHECK(walk.focus() == u"There is a problem");
    REQUIRE(walk.tabTo(u"Passphrase"_s));
    walk.type(Words);
    walk.press(Qt::Key_Return);
    CHECK(walk.focus() == u"There is a problem");
    CHECK_FALSE(QFile::exists(walk.file));
}

TEST_CASE("a wrong passphrase opens nothing and keeps the answers there are") {
    SavingWalk walk;
    walk.save(Words, Words);
    walk.session.savedCase().forget();
    walk.session.answer("age", "18-25");
    walk.open(u"other words"_s);
    CHECK(walk.screen() == Screen::OpenSaved);
    CHECK(walk.focus() == u"There is a problem");
    CHECK(walk.session.answered("age") == walk.session.valueOf("age", "18-25"));
}

TEST_CASE("a file without a passphrase takes a second word") {
    SavingWalk walk;
    walk.file = walk.folder.filePath(u"notes.json"_s);
    walk.navigator.go({Screen::Save});
    walk.settle();
    walk.window.screenPage()->pressSecondary(0);
    walk.settle();
    CHECK_FALSE(QFile::exists(walk.file));
    CHECK(walk.shows(u"anyone can read it"_s));
    REQUIRE(walk.tabTo(u"Save without a passphrase"_s));
    answerFileDialog(walk.file);
    walk.press(Qt::Key_Space);
    walk.waitForWork();
    QFile file(walk.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("26-59"));
}

TEST_CASE("Qt keeps nothing of a file dialog in its settings") {
    SavingWalk walk;
    const QString settings = QSettings(QSettings::UserScope, u"QtProject"_s).fileName();
    REQUIRE(settings.startsWith(walk.folder.path()));
    SECTION("where there was no file of settings") {
        walk.save(Words, Words);
        CHECK_FALSE(QFile::exists(settings));
    }
    SECTION("where there was one") {
        {
            QSettings before(QSettings::UserScope, u"QtProject"_s);
            before.setValue(u"FileDialog/lastVisited"_s, u"file:///before"_s);
        }
        walk.save(Words, Words);
        QSettings after(QSettings::UserScope, u"QtProject"_s);
        CHECK(after.allKeys() == QStringList{u"FileDialog/lastVisited"_s});
        CHECK(after.value(u"FileDialog/lastVisited"_s).toString() == u"file:///before");
        after.clear();
    }
}

TEST_CASE("a file that was saved is let go with the answers, and shows when they have changed") {
    SavingWalk walk;
    walk.save(Words, Words);
    walk.session.answer("age", "18-25");
    CHECK_FALSE(walk.session.savedCase().isUpToDate());
    walk.session.answer("age", "26-59");
    CHECK(walk.session.savedCase().isUpToDate());
    walk.session.erase();
    CHECK(walk.session.savedCase().path().isEmpty());
    CHECK_NOTHROW(openCaseFile(walk.file.toStdString(),
                               Secret(std::string_view("four small green words")), {true, {}}));
}

TEST_CASE("what comes back after the answers were erased is shown to nobody") {
    SavingWalk walk;
    walk.save(Words, Words);
    walk.session.erase();
    walk.session.savedCase().open(walk.file, Secret(std::string_view("four small green words")));
    walk.session.erase();
    walk.waitForWork();
    CHECK_FALSE(walk.session.hasAnswers());
    CHECK(walk.session.savedCase().path().isEmpty());
}

TEST_CASE("the clipboard holds nothing of a passphrase") {
    SavingWalk walk;
    QApplication::clipboard()->clear();
    walk.navigator.go({Screen::Save});
    walk.settle();
    walk.type(Words);
    walk.press(Qt::Key_A, Qt::ControlModifier);
    walk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE("the strength of a passphrase is told in words, and no rule stops anyone") {
    CHECK(strengthWords({}).startsWith(u"Four words"));
    CHECK(strengthWords(u"cat"_s).startsWith(u"Short"));
    CHECK(strengthWords(u"aaaaaaaaaaaaaaaaaaaaaaa"_s).startsWith(u"Short"));
    CHECK(strengthWords(u"two green words"_s).startsWith(u"Fair"));
    CHECK(strengthWords(Words).startsWith(u"Strong"));
}

} // namespace waymark::ui
