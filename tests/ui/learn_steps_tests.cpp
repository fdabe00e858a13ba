// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "window_walk.h"

#include "pages/learn/search_page.h"
#include "pages/learn/search_view.h"
#include "support/catch.h"
#include "widgets/link_button.h"
#include "widgets/step_picture.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waymark::ui {

TEST_CASE("each word that the search offers finds something, in every language") {
    for (const char* language : {"es", "en"}) {
        WindowWalk walk;
        REQUIRE(walk.session.setLanguage(language));
        walk.navigator.go({Screen::Search});
        walk.settle();
        const auto* page = qobject_cast<SearchPage*>(walk.window.page());
        REQUIRE(page != nullptr);
        const auto ideas = page->findChildren<LinkButton*>();
        REQUIRE(ideas.size() >= 5);
        for (const LinkButton* idea : ideas) {
            INFO(language << ": " << idea->text().toStdString());
            CHECK_FALSE(found(walk.session, idea->text()).isEmpty());
        }
        const QString word = ideas.first()->text();
        ideas.first()->click();
        CHECK(page->box()->text() == word);
        CHECK_FALSE(page->rows().isEmpty());
        // Whatever comes next starts in English.
        REQUIRE(walk.session.setLanguage("en"));
    }
}

TEST_CASE("how to give naloxone is told in steps, each with a picture") {
    WindowWalk walk;
    walk.navigator.go({Screen::Learn, u"naloxone"_s});
    walk.settle();
    const auto pictures = walk.window.page()->findChildren<StepPicture*>();
    CHECK(pictures.size() == 4);
    for (const StepPicture* picture : pictures) {
        CHECK(picture->isThere());
        CHECK(picture->isVisible());
    }
}

} // namespace waymark::ui
