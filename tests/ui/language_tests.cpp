// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/help_data.h"
#include "app/language.h"
#include "app/qt_text.h"
#include "app/safety.h"
#include "pages/parts/choice_strip.h"
#include "theme/theme.h"
#include "window_walk.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Whatever a test did, the next one starts in English.
struct SpanishWalk : WindowWalk {
    SpanishWalk() {
        REQUIRE(session.setLanguage("es"));
        settle();
    }
    ~SpanishWalk() { session.setLanguage("en"); }
    SpanishWalk(const SpanishWalk&) = delete;
    SpanishWalk& operator=(const SpanishWalk&) = delete;
};

bool isShown(QWidget& window, const QString& words) {
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

void press(WindowWalk& walk, const QString& name) {
    for (QAbstractButton* button : walk.window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && accessibleName(button) == name) {
            button->click();
            walk.settle();
            return;
        }
    }
    FAIL("no such button");
}

QStringList buttonNames(QWidget& window) {
    QStringList names;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            names << accessibleName(button);
        }
    }
    return names;
}

} // namespace

TEST_CASE("the language is picked on the first page, by its own name") {
    WindowWalk walk;
    press(walk, u"Español"_s);
    CHECK(walk.session.language() == "es");
    CHECK(buttonNames(walk.window).contains(u"Pedir ayuda ahora"_s));
    CHECK(buttonNames(walk.window).contains(u"Para mí"_s));
    REQUIRE(walk.session.setLanguage("en"));
    walk.settle();
    CHECK(buttonNames(walk.window).contains(u"Get help now"_s));
    CHECK(buttonNames(walk.window).contains(u"Me"_s));
}

TEST_CASE("the language can be picked among text and colors too") {
    WindowWalk walk;
    walk.navigator.go({Screen::TextAndColors});
    walk.settle();
    press(walk, u"Español"_s);
    CHECK(walk.screen() == Screen::TextAndColors);
    CHECK(buttonNames(walk.window).contains(u"Restablecer todo"_s));
    press(walk, u"English"_s);
    CHECK(walk.session.language() == "en");
    CHECK(buttonNames(walk.window).contains(u"Set all back"_s));
}

TEST_CASE("numbers to call are named in Spanish, and are the same numbers") {
    const std::vector<HelpLine> english = HelpData("en").lines("us");
    const std::vector<HelpLine> spanish = HelpData("es").lines("us");
    REQUIRE(spanish.size() == english.size());
    CHECK(spanish.front().name == u"Servicios de emergencia"_s);
    CHECK(spanish.front().how == u"llamar"_s);
    for (std::size_t i = 0; i < english.size(); ++i) {
        CHECK(spanish[i].number == english[i].number);
        CHECK(spanish[i].purpose == english[i].purpose);
    }
}

TEST_CASE("a date is said as the language says it") {
    const QDate day(2026, 11, 22);
    useWindowWords("es");
    CHECK(dateWords(day) == u"22 de noviembre de 2026"_s);
    useWindowWords("en");
    CHECK(dateWords(day) == u"November 22, 2026"_s);
}

TEST_CASE("a word that several pages say is Spanish on each of them") {
    SpanishWalk walk;
    for (const Route& route :
         {Route{Screen::Change}, Route{Screen::Sure}, Route{Screen::Path, u"outpatient"_s}}) {
        walk.navigator.go(route);
        walk.settle();
        CHECK(buttonNames(walk.window).contains(u"Volver a las opciones"_s));
    }
}

TEST_CASE("no word of an option's name is cut in Spanish where all six stand side by side") {
    SpanishWalk walk;
    walk.window.resize(1280, 800);
    walk.navigator.go({Screen::SideBySide});
    walk.settle();
    walk.window.page()->findChild<ChoiceStrip*>()->findChildren<QPushButton*>().value(1)->click();
    walk.settle();
    const auto* table = walk.window.page()->findChild<QTableWidget*>();
    REQUIRE(table != nullptr);
    REQUIRE(table->columnCount() == 8);
    const QFontMetrics metrics(theme().type().font(TextRole::CardTitle));
    for (int column = 1; column < table->columnCount(); ++column) {
        for (const QString& word : table->horizontalHeaderItem(column)->text().split(u' ')) {
            INFO(word.toStdString());
            CHECK(metrics.horizontalAdvance(word) <= table->columnWidth(column));
        }
    }
}

TEST_CASE("another language keeps the page and the answers") {
    SpanishWalk walk;
    walk.session.answer("age", "26-59");
    walk.session.answer("overdose-signs-now", "yes");
    walk.navigator.go({Screen::Question, u"alcohol"_s});
    walk.settle();
    const Answers before = walk.session.answers();
    CHECK(walk.session.text(u"page.alcohol.title"_s) == u"¿Cuánto alcohol tomas?"_s);
    REQUIRE(walk.session.setLanguage("en"));
    walk.settle();
    CHECK(walk.page() == u"alcohol"_s);
    CHECK(walk.session.answers() == before);
    CHECK(walk.session.safety().isHeld());
    CHECK(walk.session.text(u"page.alcohol.title"_s) == u"How much do you drink?"_s);
}

TEST_CASE("the help pages speak Spanish without the program's data") {
    Session session;
    REQUIRE(session.setLanguage("es"));
    CHECK_FALSE(session.isReady());
    const QStringList steps = session.help().steps(u"overdose"_s, Voice::Self, "us");
    REQUIRE_FALSE(steps.isEmpty());
    CHECK(steps.first().startsWith(u"Llama al 911."_s));
    CHECK(session.help()
              .steps(u"overdose"_s, Voice::Self, "")
              .first()
              .contains(u"Llama al número local de emergencias"_s));
    CHECK(session.help().regionName("us") == u"Estados Unidos"_s);
    useWindowWords("en");
}

TEST_CASE("a language there are no texts for changes nothing") {
    WindowWalk walk;
    CHECK_FALSE(walk.session.setLanguage("xx"));
    CHECK(walk.session.language() == "en");
    CHECK(walk.session.text(u"page.alcohol.title"_s) == u"How much do you drink?"_s);
}

TEST_CASE("a translation says that nobody has reviewed it, and what is not translated says so") {
    SpanishWalk walk;
    CHECK(isShown(walk.window, u"Ningún profesional de la salud de habla hispana"_s));
    walk.navigator.go({Screen::Learn});
    walk.settle();
    const bool isEnglish = walk.session.catalogueLanguage() == "en";
    CHECK(isShown(walk.window, u"todavía están en inglés"_s) == isEnglish);
}

TEST_CASE("in English nothing is said about a translation") {
    WindowWalk walk;
    CHECK_FALSE(isShown(walk.window, u"native clinician"_s));
    walk.navigator.go({Screen::Learn});
    walk.settle();
    CHECK_FALSE(isShown(walk.window, u"still in English"_s));
}

TEST_CASE("a case in Spanish is shown in Spanish") {
    WindowWalk walk;
    Case answered;
    answered.language = "es";
    walk.session.setCase(answered);
    CHECK(walk.session.language() == "es");
    CHECK(walk.session.currentCase().language == "es");
    REQUIRE(walk.session.setLanguage("en"));
}

} // namespace waymark::ui
