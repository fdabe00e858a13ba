// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/help/get_help_page.h"
#include "pages/help/get_help_view.h"
#include "window_walk.h"

#include "app/qt_text.h"
#include "support/catch.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("the help page works without any data") {
    Session session;
    const GetHelpView view = getHelpView(u"suicide"_s, session);
    REQUIRE(view.panels.size() == session.help().panels().size());
    CHECK(view.panels.front().id == u"suicide");
    for (const HelpPanelText& panel : view.panels) {
        INFO(panel.id.toStdString());
        CHECK_FALSE(panel.title.isEmpty());
        CHECK_FALSE(panel.steps.isEmpty());
        CHECK_FALSE(panel.steps.join(u' ').contains(u'{'));
    }
    CHECK_FALSE(view.hasOpenStops);
}

TEST_CASE("without a country the numbers of all countries show, each under its name") {
    LoadedSession session;
    session.answer("region", "other");
    const GetHelpView view = getHelpView({}, session);
    CHECK(view.emergencyNumber.isEmpty());
    CHECK_FALSE(view.noCountry.isEmpty());
    REQUIRE(view.countries.size() == 5);
    for (const HelpCountry& country : view.countries) {
        CHECK_FALSE(country.name.isEmpty());
    }
    session.answer("region", "uk");
    CHECK(getHelpView({}, session).emergencyNumber == u"999");
    CHECK(getHelpView({}, session).countries.size() == 1);
}

TEST_CASE("signs to look for tell what they rest on, steps to take open nothing more") {
    LoadedSession session;
    int signs = 0;
    for (const Rule& rule : session.engine().rules().rules) {
        if (rule.checkFirst.help.empty()) {
            continue;
        }
        const GetHelpView view = getHelpView(toQt(rule.checkFirst.help), session);
        INFO(rule.checkFirst.help);
        CHECK(view.panels.front().isSigns);
        CHECK_FALSE(view.panels.front().sources.isEmpty());
        CHECK(view.panels.last().sources.isEmpty());
        ++signs;
    }
    CHECK(signs > 5);
}

TEST_CASE("the key of a sign is said to counselors only, and works for all") {
    for (const Voice voice : {Voice::Self, Voice::Relative, Voice::Counselor}) {
        LoadedSession session;
        session.setVoice(voice);
        for (const HelpPanelText& panel : getHelpView({}, session).panels) {
            INFO(panel.id.toStdString());
            CHECK(panel.key == (voice == Voice::Counselor && !panel.digit.isEmpty()
                                    ? u"Key "_s + panel.digit
                                    : QString()));
        }
        CHECK(getHelpView({}, session).panels.front().digit == u"1");
    }
}

TEST_CASE("number keys open a sign, and Escape leads back") {
    WindowWalk walk;
    walk.press(Qt::Key_F1);
    REQUIRE(walk.screen() == Screen::GetHelp);
    walk.press(Qt::Key_2);
    CHECK(walk.focus() == u"Thoughts of ending your life");
    walk.press(Qt::Key_Escape);
    CHECK(walk.screen() == Screen::Welcome);
}

} // namespace waymark::ui
