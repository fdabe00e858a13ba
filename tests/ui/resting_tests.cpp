// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "app/resting.h"
#include "support/catch.h"
#include "theme/theme.h"
#include "widgets/frame_footer.h"
#include "widgets/side_note.h"

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString Tick = u"I feel sick now. Show less, in larger text."_s;

bool saysRest(const MainWindow& window) {
    const auto labels = window.findChild<FrameFooter*>()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->accessibleName() == u"Rest. This page stays here.";
    });
}

bool hasSideNote(const MainWindow& window) {
    const auto notes = window.findChildren<SideNote*>();
    return std::ranges::any_of(notes, [](const SideNote* note) { return note->isVisible(); });
}

} // namespace

TEST_CASE("who feels sick now gets pages that tell less, in larger text, and that wait") {
    const auto back = qScopeGuard([] { theme().apply({}); });
    WindowWalk walk;
    walk.window.resize(1280, 800);
    const int before = theme().settings().zoomPercent;
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    CHECK(hasSideNote(walk.window));
    CHECK_FALSE(saysRest(walk.window));
    REQUIRE(walk.pick(u"Very sick"_s));
    REQUIRE(walk.tabTo(Tick));
    walk.press(Qt::Key_Space);
    CHECK(theme().settings().zoomPercent > before);
    walk.navigator.go({Screen::Question, u"alcohol"_s});
    walk.settle();
    CHECK_FALSE(hasSideNote(walk.window));
    CHECK(saysRest(walk.window));
    // Erasing ends it.
    walk.session.erase();
    CHECK_FALSE(isResting(walk.session));
    CHECK(theme().settings().zoomPercent == before);
}

TEST_CASE("a relative is not asked to rest") {
    WindowWalk walk;
    walk.session.setVoice(Voice::Relative);
    walk.navigator.go({Screen::Question, u"withdrawal"_s});
    walk.settle();
    REQUIRE(walk.pick(u"Very sick"_s));
    CHECK_FALSE(walk.tabTo(Tick));
}

} // namespace waymark::ui
