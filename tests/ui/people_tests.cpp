// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/clients.h"
#include "app/plan_book.h"
#include "app/safety.h"
#include "app/saved_case.h"
#include "app/second_view.h"
#include "casefile/case_file.h"
#include "formats/case_json.h"
#include "support/catch.h"
#include "widgets/text_label.h"
#include "window_walk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

struct PeopleWalk : WindowWalk {
    QTemporaryDir folder;

    PeopleWalk() {
        session.savedCase().setKeyCost({1, 8});
        session.answerEnough();
    }

    [[nodiscard]] bool shows(const QString& part) const {
        return std::ranges::any_of(window.findChildren<TextLabel*>(), [&](const TextLabel* label) {
            return label->isVisible() && label->plainText().contains(part);
        });
    }

    /// From the answers to the page, as a person goes.
    void open() {
        navigator.go({Screen::CheckAnswers});
        settle();
        REQUIRE(tabTo(u"Put other answers beside these"_s));
        press(Qt::Key_Space);
        REQUIRE(screen() == Screen::People);
    }

    void push(const QString& button) {
        REQUIRE(tabTo(button));
        press(Qt::Key_Space);
    }

    /// What someone else saved, with that answer to "home-use".
    QString writeFile(const char* homeUse, Voice voice) {
        LoadedSession other;
        other.answerEnough();
        other.answer("home-use", homeUse);
        other.setVoice(voice);
        QString path = folder.filePath(u"theirs.json"_s);
        (void)savePlain(path.toStdString(),
                        caseText(other.currentCase(), other.questionnaire(), {}));
        return path;
    }

    /// Picks the file in the dialog that the button opens.
    void pushAndPick(const QString& button, const QString& path) {
        push(button);
        REQUIRE(screen() == Screen::OpenSaved);
        answerFileDialog(path);
        press(Qt::Key_F, Qt::AltModifier);
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(QTest::qWaitFor([this] { return !session.savedCase().isBusy(); }, 20'000));
        settle();
    }
};

} // namespace

TEST_CASE(
    "a relative answers in the same window, and both see where they differ when both say yes") {
    PeopleWalk walk;
    PlanNotes notes;
    notes.places = {{"Oak House", "", "", {}}};
    walk.session.setPlanNotes(notes);
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    CHECK(walk.session.voice() == Voice::Relative);
    CHECK(walk.session.answers().isEmpty());
    CHECK(walk.session.planBook().notes.isEmpty());
    CHECK_FALSE(walk.navigator.canGoBack());
    walk.press(Qt::Key_Escape);
    REQUIRE(walk.screen() == Screen::People);
    walk.press(Qt::Key_G, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::Question);
    walk.session.answerEnough();
    walk.session.answer("home-use", "pressure-or-dealing");
    walk.navigator.go({Screen::CheckAnswers});
    walk.settle();
    CHECK_FALSE(walk.tabTo(u"Put other answers beside these"_s));
    walk.press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(walk.screen() == Screen::People);
    walk.press(Qt::Key_D, Qt::AltModifier);
    // The first answers are back, and the others wait for a yes.
    CHECK(walk.session.voice() == Voice::Self);
    CHECK(walk.session.planBook().notes == notes);
    CHECK(walk.shows(u"Do both want their answers shown here?"_s));
    CHECK_FALSE(walk.shows(u"The relative"_s));
    walk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(walk.shows(u"The relative"_s));
    CHECK(walk.shows(u"By the second: Dual-diagnosis care."_s));
    CHECK(walk.shows(u"To talk about: what did each one see, and when?"_s));
    walk.press(Qt::Key_P, Qt::AltModifier);
    CHECK(walk.session.secondView().other() == nullptr);
    CHECK_FALSE(walk.shows(u"The relative"_s));
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.screen() == Screen::CheckAnswers);
}

TEST_CASE("a danger that was looked after stays so after someone else's turn") {
    PeopleWalk walk;
    walk.session.answer("suicide-risk", "danger-now");
    REQUIRE(walk.session.safety().isHeld());
    walk.session.safety().acknowledgeStops();
    SecondView& second = walk.session.secondView();
    second.beginTurn(Voice::Relative);
    CHECK_FALSE(walk.session.safety().isHeld());
    // Theirs is a danger of its own.
    walk.session.answer("suicide-risk", "danger-now");
    CHECK(walk.session.safety().isHeld());
    second.endTurn(true);
    CHECK_FALSE(walk.session.safety().isHeld());
    CHECK(walk.session.safety().newStops().empty());
}

TEST_CASE("a no of one of them puts the other answers away unseen") {
    PeopleWalk walk;
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    walk.session.answer("home-use", "pressure-or-dealing");
    walk.press(Qt::Key_D, Qt::AltModifier);
    walk.press(Qt::Key_P, Qt::AltModifier);
    CHECK(walk.session.secondView().other() == nullptr);
    CHECK_FALSE(walk.session.answers() == Answers());
    CHECK(walk.shows(u"Someone else's view"_s));
}

TEST_CASE("a turn that is stopped is forgotten, and the first answers come back") {
    PeopleWalk walk;
    const Answers before = walk.session.answers();
    walk.open();
    walk.push(u"A counselor answers now"_s);
    CHECK(walk.session.voice() == Voice::Counselor);
    walk.session.answer("home-use", "pressure-or-dealing");
    walk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(walk.session.answers() == before);
    CHECK(walk.session.secondView().other() == nullptr);
}

TEST_CASE("someone else's file is put beside only after a yes, and takes the place of nothing") {
    PeopleWalk walk;
    const Answers before = walk.session.answers();
    const QString path = walk.writeFile("pressure-or-dealing", Voice::Relative);
    walk.open();
    walk.pushAndPick(u"Open a file of theirs"_s, path);
    REQUIRE(walk.screen() == Screen::People);
    CHECK(walk.shows(u"Do both want their answers shown here?"_s));
    CHECK(walk.session.answers() == before);
    CHECK(walk.session.savedCase().path().isEmpty());
    walk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(walk.shows(u"By the second: Dual-diagnosis care."_s));
}

TEST_CASE("a file from last time stands beside the answers of now") {
    PeopleWalk walk;
    const QString path = walk.writeFile("pressure-or-dealing", Voice::Self);
    walk.open();
    walk.pushAndPick(u"Open a file from last time"_s, path);
    REQUIRE(walk.screen() == Screen::People);
    CHECK(walk.shows(u"Now and last time"_s));
    CHECK(walk.shows(u"Last time it was: Dual-diagnosis care."_s));
    CHECK(walk.shows(u"To look at: what has changed since then?"_s));
}

TEST_CASE(
    "what this version does not know in a file of theirs is said, and the rest stands beside") {
    PeopleWalk walk;
    const QString path = walk.folder.filePath(u"theirs.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"waymark_case": 1, "answers": {"age": "18-25", "alcohol": "some", "old-question": "yes"}})");
    file.close();
    walk.open();
    walk.pushAndPick(u"Open a file of theirs"_s, path);
    CHECK(walk.screen() == Screen::OpenSaved);
    CHECK(walk.shows(u"old-question = yes"_s));
    CHECK(walk.shows(u"The file stays as it is."_s));
    REQUIRE(walk.session.secondView().other() != nullptr);
    // Nothing of theirs goes into a file of one's own.
    CHECK(walk.session.clients().current().kept.leftOut.empty());
    walk.press(Qt::Key_G, Qt::AltModifier);
    CHECK(walk.screen() == Screen::People);
}

TEST_CASE("a file that is none is refused in words, and nothing stands beside") {
    PeopleWalk walk;
    const QString path = walk.folder.filePath(u"theirs.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"waymark_case": 1, "answers": {"alcohol": 7}})");
    file.close();
    walk.open();
    walk.pushAndPick(u"Open a file of theirs"_s, path);
    CHECK(walk.screen() == Screen::OpenSaved);
    CHECK(walk.session.secondView().other() == nullptr);
    // A file that is opened to go on with is not taken for one that was only looked at.
    walk.session.savedCase().open(walk.writeFile("nobody", Voice::Self), Secret());
    REQUIRE(QTest::qWaitFor([&] { return !walk.session.savedCase().isBusy(); }, 20'000));
    CHECK(walk.session.secondView().other() == nullptr);
    CHECK_FALSE(walk.session.savedCase().path().isEmpty());
}

TEST_CASE("a danger that one of them tells of is shown first, and no order") {
    PeopleWalk walk;
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    walk.session.answerEnough();
    walk.session.answer("overdose-signs-now", "yes");
    walk.press(Qt::Key_D, Qt::AltModifier);
    walk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(walk.shows(u"The order waits."_s));
    CHECK_FALSE(walk.shows(u"this comes first"_s));
    CHECK(walk.shows(u"This changes a safety step."_s));
}

TEST_CASE("a danger that was said to be looked after holds the order back no more") {
    PeopleWalk walk;
    const QString path = walk.writeFile("pressure-or-dealing", Voice::Self);
    walk.session.answer("home-safety", "violence");
    REQUIRE(walk.session.safety().isHeld());
    walk.open();
    walk.pushAndPick(u"Open a file from last time"_s, path);
    CHECK(walk.shows(u"The order waits."_s));
    walk.session.safety().acknowledgeStops();
    walk.navigator.go({Screen::People});
    walk.settle();
    CHECK_FALSE(walk.shows(u"The order waits."_s));
    CHECK(walk.shows(u"comes first"_s));
}

TEST_CASE("two people are spoken to in Spanish as well") {
    PeopleWalk walk;
    REQUIRE(walk.session.setLanguage("es"));
    walk.settle();
    walk.navigator.go({Screen::People});
    walk.settle();
    CHECK(walk.shows(u"Dos miradas, lado a lado"_s));
    CHECK(walk.shows(u"Lo que ve otra persona"_s));
    walk.session.setLanguage("en");
    walk.settle();
}

TEST_CASE("erase takes both sets, also in the middle of a turn") {
    PeopleWalk walk;
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    CHECK(walk.session.hasAnswers());
    walk.session.erase();
    CHECK_FALSE(walk.session.secondView().isTurn());
    CHECK_FALSE(walk.session.hasAnswers());
    walk.session.secondView().endTurn(true);
    CHECK(walk.session.answers().isEmpty());
}

TEST_CASE("a file in use waits while someone else answers, and is not written over") {
    PeopleWalk walk;
    const QString path = walk.folder.filePath(u"mine.json"_s);
    walk.session.savedCase().savePlain(path);
    REQUIRE(QTest::qWaitFor([&] { return !walk.session.savedCase().isBusy(); }, 20'000));
    REQUIRE(walk.session.savedCase().isUpToDate());
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    CHECK(walk.session.savedCase().path().isEmpty());
    // Who has answered nothing cannot be done.
    walk.press(Qt::Key_D, Qt::AltModifier);
    REQUIRE(walk.session.secondView().isTurn());
    walk.session.answer("home-use", "nobody");
    walk.press(Qt::Key_D, Qt::AltModifier);
    CHECK(walk.session.savedCase().isUpToDate());
    CHECK(walk.session.savedCase().path() == path);
    // What was answered meanwhile is in no file: leaving asks.
    CHECK(walk.session.secondView().isUnsaved());
}

TEST_CASE("nothing is on disk after two people have compared") {
    PeopleWalk walk;
    walk.open();
    walk.push(u"A relative or friend answers now"_s);
    walk.session.answerEnough();
    walk.press(Qt::Key_D, Qt::AltModifier);
    walk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(QDir(walk.folder.path()).isEmpty());
}

} // namespace waymark::ui
