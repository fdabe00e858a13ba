// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/habits.h"
#include "pages/settings/key_table.h"
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

TEST_CASE("every key has a name to read") {
    for (const KeyGroup& group : keyTable(Habits{}, Voice::Counselor)) {
        for (const KeyLine& line : group.lines) {
            for (const QString& key : line.keys) {
                CHECK_FALSE(keyWords(key).isEmpty());
            }
        }
    }
    CHECK(keyWords(u"Ctrl++"_s) == u"Ctrl and +");
    CHECK(keyWords(u"j"_s) == u"J");
    CHECK(keyWords(u"Shift"_s) == u"Shift 3 times");
}

} // namespace waymark::ui
