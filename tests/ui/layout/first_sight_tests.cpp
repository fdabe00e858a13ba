// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/help/get_help_view.h"
#include "support/catch.h"
#include "theme/spacing.h"
#include "widgets/choice_card.h"
#include "widgets/frame_footer.h"
#include "widgets/text_label.h"
#include "window_walk.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr QSize At200Percent(640, 400);

const TextLabel* labelSaying(const WindowWalk& walk, const QString& words) {
    for (const auto* label : walk.window.page()->findChildren<TextLabel*>()) {
        if (label->plainText() == words && label->isVisible()) {
            return label;
        }
    }
    return nullptr;
}

bool isSeenWhole(const QWidget* widget) {
    return widget->visibleRegion().boundingRect() == widget->rect();
}

void checkFirstSteps(WindowWalk& walk, const QString& panel) {
    walk.navigator.go({Screen::GetHelp, panel});
    walk.settle();
    const HelpPanelText shown = getHelpView(panel, walk.session).panels.front();
    for (const QString& step : shown.steps.first(std::min<qsizetype>(2, shown.steps.size()))) {
        INFO(panel.toStdString() << ": " << step.toStdString());
        const TextLabel* label = labelSaying(walk, step);
        REQUIRE(label != nullptr);
        CHECK(isSeenWhole(label));
    }
    walk.navigator.back();
}

} // namespace

TEST_CASE("at 200 % the first two steps of first aid are seen without scrolling") {
    for (const char* region : {"us", "uk", "canada", "ireland", "australia", "other"}) {
        for (const char* language : {"en", "es"}) {
            WindowWalk walk;
            walk.window.resize(At200Percent);
            REQUIRE(walk.session.setLanguage(language));
            walk.session.answer("region", region);
            walk.settle();
            INFO(region << " " << language);
            checkFirstSteps(walk, u"overdose"_s);
            // The window's words are the program's: the next test meets them as they were.
            REQUIRE(walk.session.setLanguage("en"));
        }
    }
}

TEST_CASE("at 200 % a band says that there is more, until the end is in view") {
    WindowWalk walk;
    walk.window.resize(At200Percent);
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    const auto band = [&walk] {
        const TextLabel* found = nullptr;
        for (const auto* label : walk.window.findChildren<TextLabel*>()) {
            found =
                label->isVisible() && label->plainText().startsWith(u"More below") ? label : found;
        }
        return found;
    };
    REQUIRE(band() != nullptr);
    CHECK(isSeenWhole(band()));
    QScrollBar* bar = walk.window.findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    walk.settle();
    CHECK(band() == nullptr);
}

TEST_CASE("answers show the key that picks them to counselors only") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        WindowWalk walk;
        walk.session.setVoice(voice);
        walk.navigator.go({Screen::Question, u"region"_s});
        walk.settle();
        int digits = 0;
        QList<ChoiceCard*> cards = walk.window.page()->findChildren<ChoiceCard*>();
        cards.removeIf([](const ChoiceCard* card) { return !card->isVisible(); });
        for (const ChoiceCard* card : cards) {
            for (const auto* label : card->findChildren<TextLabel*>()) {
                digits +=
                    label->plainText().size() == 1 && label->plainText().at(0).isDigit() ? 1 : 0;
            }
        }
        REQUIRE(cards.size() > 3);
        CHECK((digits > 0) == (voice == Voice::Counselor));
        CHECK((voice != Voice::Counselor || digits >= cards.size() - 1));
    }
}

TEST_CASE("the foot of every step holds the way on and at most two more") {
    WindowWalk walk;
    walk.session.answerEnough();
    for (const Screen screen : {Screen::CheckAnswers, Screen::Values, Screen::Options, Screen::Sure,
                                Screen::Change, Screen::Plan}) {
        walk.navigator.go({screen});
        walk.settle();
        INFO("screen " << static_cast<int>(screen));
        // The way on, two more, and Get help now.
        CHECK(walk.window.findChild<FrameFooter*>()->tabStops().size() <= 4);
    }
}

TEST_CASE("in a wide window all six options are seen at once") {
    WindowWalk walk;
    walk.session.answerEnough();
    walk.navigator.go({Screen::Options});
    walk.settle();
    for (const QString& name :
         {u"Outpatient care"_s, u"Dual-diagnosis care"_s, u"Inpatient care"_s,
          u"Short-term residential"_s, u"Long-term residential"_s, u"Therapeutic community"_s}) {
        INFO(name.toStdString());
        REQUIRE(labelSaying(walk, name) != nullptr);
        CHECK(isSeenWhole(labelSaying(walk, name)));
    }
}

} // namespace waymark::ui
