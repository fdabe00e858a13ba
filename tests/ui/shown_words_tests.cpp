// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/qt_text.h"
#include "catalogue/catalogue.h"
#include "formats/case_json.h"
#include "pages/parts/choice_strip.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/real_data.h"

#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// What nobody can promise, in the words people would read it in.
QStringList promisesIn(const QString& text) {
    static const QRegularExpression promise(
        u"\\d ?%|%|\\bper ?cent\\b|\\b(1|one) in (\\d|two|three|four|five|ten)|"
        "\\b(chances?|odds|likelihood) of (success|recovery)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = promise.match(text);
    return found.hasMatch() ? QStringList{found.captured()} : QStringList{};
}

/// Everything a widget says to eyes and to screen readers.
QStringList wordsOf(const QWidget& widget) {
    return {widget.property("text").toString(), widget.accessibleName(),
            widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()};
}

/// The titles of works that hold such words themselves: a title stays as its author wrote it.
QStringList titlesWithPromises(WindowWalk& walk) {
    QStringList titles;
    for (const Source& source : walk.session.catalogue()->sources()) {
        const QString title = toQt(source.title);
        if (!promisesIn(title).isEmpty()) {
            titles << title << title.toHtmlEscaped();
        }
    }
    return titles;
}

/// How many texts were read.
int checkShown(WindowWalk& walk) {
    int read = 0;
    const QStringList titles = titlesWithPromises(walk);
    for (const QWidget* part : walk.window.findChildren<QWidget*>()) {
        for (QString words : wordsOf(*part)) {
            for (const QString& title : titles) {
                words.remove(title);
            }
            read += words.isEmpty() ? 0 : 1;
            INFO(words.toStdString());
            CHECK(promisesIn(words).isEmpty());
        }
    }
    return read;
}

int show(WindowWalk& walk, const Route& route) {
    walk.navigator.go(route);
    walk.settle();
    int read = checkShown(walk);
    if (const auto* strip = walk.window.page()->findChild<ChoiceStrip*>()) {
        for (QPushButton* part : strip->findChildren<QPushButton*>()) {
            part->click();
            walk.settle();
            read += checkShown(walk);
        }
    }
    return read;
}

} // namespace

TEST_CASE("what looks like a promise is told from what does not") {
    CHECK_FALSE(promisesIn(u"83% fit"_s).isEmpty());
    CHECK_FALSE(promisesIn(u"A 60 percent chance"_s).isEmpty());
    CHECK_FALSE(promisesIn(u"1 in 5 people"_s).isEmpty());
    CHECK_FALSE(promisesIn(u"Chances of recovery"_s).isEmpty());
    CHECK(promisesIn(u"55 of 100 people stay for a year"_s).isEmpty());
    CHECK(promisesIn(u"Strong fit"_s).isEmpty());
    CHECK(promisesIn(u"One in the group listens"_s).isEmpty());
}

TEST_CASE("no screen of a result shows a fit or a chance as a percent or as odds") {
    WindowWalk walk;
    walk.session.setCase(tests::caseIn(tests::casesFolder() / "good" / "worked-example.json"));
    int read = 0;
    for (const Screen screen : {Screen::CheckAnswers, Screen::Options, Screen::SideBySide}) {
        read += show(walk, {screen});
    }
    for (const DecisionResult& result : walk.session.result().decisions) {
        for (const std::string& option : result.ranking.decision->alternatives) {
            read += show(walk, {Screen::Why, toQt(option)});
            read += show(walk, {Screen::OptionDetail, toQt(option)});
        }
    }
    CHECK(read > 1000);
}

} // namespace waymark::ui
