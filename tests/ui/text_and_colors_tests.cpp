// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"
#include "window_walk.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("text size, colors and spacing change at once, and all can be set back") {
    WindowWalk walk;
    walk.navigator.go({Screen::TextAndColors});
    walk.settle();
    REQUIRE(walk.tabTo(u"Larger text"_s));
    walk.press(Qt::Key_Space);
    CHECK(theme().settings().zoomPercent == 110);
    REQUIRE(walk.tabTo(u"Normal"_s));
    REQUIRE(walk.pick(u"Roomy"_s));
    CHECK(theme().settings().isRoomy);
    REQUIRE(walk.tabTo(u"As on this computer"_s));
    REQUIRE(walk.pick(u"Dark"_s));
    CHECK(theme().settings().colors == ColorChoice::Dark);
    REQUIRE(walk.tabTo(u"Set all back"_s));
    walk.press(Qt::Key_Space);
    CHECK(theme().settings() == ThemeSettings{});
    walk.press(Qt::Key_D, Qt::AltModifier);
    CHECK(walk.screen() == Screen::Welcome);
}

} // namespace waymark::ui
