// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "layout_gate.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

void checkAllScreens(const Layout& layout) {
    const QStringList faults = faultsOfAllScreens(layout);
    INFO(faults.join(u"\n"_s).toStdString());
    CHECK(faults.isEmpty());
}

} // namespace

TEST_CASE("every screen stands well in a wide window", "[wide]") {
    checkAllScreens({.size = {1280, 800}, .focus = FocusCheck::Rings});
}

TEST_CASE("every screen stands well in a small window", "[middle]") {
    checkAllScreens({.size = {900, 600}, .focus = FocusCheck::Order});
}

TEST_CASE("every screen stands well at 200 %", "[narrow]") {
    checkAllScreens({.size = {640, 400}, .focus = FocusCheck::Rings});
}

TEST_CASE("every screen stands well in high contrast", "[high-contrast]") {
    checkAllScreens(
        {.size = {900, 600}, .focus = FocusCheck::Rings, .colors = ColorChoice::HighContrastDark});
}

TEST_CASE("every screen stands well with text of twice the size", "[text-200]") {
    checkAllScreens({.size = {1280, 800}, .zoomPercent = 200});
}

TEST_CASE("every screen stands well with a font of 18 points", "[font-18]") {
    // ctest asks the runner for that font, as the computer's own.
    REQUIRE(theme().type().basePoints() >= 18);
    checkAllScreens({.size = {1280, 800}});
}

TEST_CASE("every screen stands well in Spanish", "[spanish]") {
    checkAllScreens({.size = {900, 600}, .language = "es"});
}

TEST_CASE("every screen stands well in Spanish at 200 %", "[spanish-narrow]") {
    checkAllScreens({.size = {640, 400}, .language = "es"});
}

TEST_CASE("every screen of a counselor stands well in a wide window", "[counselor]") {
    checkAllScreens({.size = {1280, 800}, .focus = FocusCheck::Order, .isCounselor = true});
}

TEST_CASE("every screen of a counselor stands well at 200 %", "[counselor-narrow]") {
    checkAllScreens({.size = {640, 400}, .isCounselor = true});
}

TEST_CASE("every screen stands well in a language that is 40 % longer", "[longer]") {
    checkAllScreens({.size = {1280, 800}, .isLonger = true});
}

} // namespace waymark::ui
