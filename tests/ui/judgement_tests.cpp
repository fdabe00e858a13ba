// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_walk.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "pages/counselor/judgement_page.h"
#include "pages/paper/paper_view.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

std::string firstByRules(LoadedSession& session) {
    return counselorOrder(session.result(), {}).front();
}

/// The last one that no rule keeps where it is.
std::string lastByRules(LoadedSession& session) {
    std::vector<std::string> order = counselorOrder(session.result(), {});
    while (refusalOf({order.back(), 1, "why", "who", {}}, session.result(), {})) {
        order.pop_back();
    }
    return order.back();
}

int placeByRules(LoadedSession& session, const std::string& option) {
    const std::vector<std::string> order = counselorOrder(session.result(), {});
    return static_cast<int>(std::ranges::find(order, option) - order.begin()) + 1;
}

QString nameOf(LoadedSession& session, const std::string& option) {
    return session.text(u"option."_s + toQt(option) + u".name"_s);
}

/// Moves the last option to the first place, by keys.
std::string moveLastToFirst(CounselorWalk& walk) {
    std::string last = lastByRules(walk.session);
    walk.go({Screen::Judgement});
    REQUIRE(walk.pick(nameOf(walk.session, last)));
    REQUIRE(walk.tabTo(u"Your reason"_s));
    walk.type(u"A bed is free on Monday."_s);
    REQUIRE(walk.tabTo(u"Who decides? Initials are enough"_s));
    walk.type(u"R. T."_s);
    walk.press(Qt::Key_C, Qt::AltModifier);
    return last;
}

} // namespace

TEST_CASE("a counselor changes the order with a reason, and the rules' order stays beside it") {
    CounselorWalk walk;
    walk.session.answerEnough();
    const std::string first = firstByRules(walk.session);
    const std::string moved = moveLastToFirst(walk);
    CHECK(walk.screen() == Screen::Options);
    CHECK(walk.session.clients().order().front() == moved);
    CHECK(firstByRules(walk.session) == first);
    CHECK(walk.shows(u"Order by the counselor's judgment."_s));
    CHECK(walk.shows(u"1 "_s + nameOf(walk.session, moved)));
    CHECK(walk.shows(u"A bed is free on Monday."_s));
    walk.go({Screen::Judgement});
    CHECK(walk.shows(u"By the rules"_s));
    CHECK(walk.shows(u"By your judgment"_s));

    REQUIRE(walk.session.clients().current().audit.size() == 1);
    const AuditEntry& entry = walk.session.clients().current().audit.front();
    CHECK(entry.who == "R. T.");
    CHECK(entry.from == placeByRules(walk.session, moved));
    CHECK(entry.from > 1);
    CHECK(entry.to == 1);
    CHECK(entry.versions.rules == toStd(walk.session.rulesHash()));
    CHECK_FALSE(entry.versions.catalogue.empty());
    CHECK(entry.engineOrder.front() == first);

    walk.press(Qt::Key_T, Qt::AltModifier);
    CHECK(walk.session.clients().order().front() == first);
    CHECK(walk.session.clients().current().audit.size() == 2);
    CHECK_FALSE(walk.shows(u"Order by the counselor's judgment."_s));
}

TEST_CASE("a change without an option, a reason or a label is not made, and says why") {
    CounselorWalk walk;
    walk.session.answerEnough();
    walk.go({Screen::Judgement});
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.focus() == u"There is a problem");
    CHECK(walk.named(u"Choose a kind of care"_s) != nullptr);
    walk.go({Screen::Options});
    walk.go({Screen::Judgement});
    REQUIRE(walk.pick(nameOf(walk.session, lastByRules(walk.session))));
    walk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(walk.named(u"Write your reason first."_s) != nullptr);
    CHECK(walk.session.clients().current().audit.empty());
}

TEST_CASE("a safety stop cannot be overridden") {
    CounselorWalk walk;
    walk.session.answerEnough();
    (void)moveLastToFirst(walk);
    walk.session.answer("overdose-signs-now", "yes");
    REQUIRE(walk.session.safety().isHeld());
    walk.go({Screen::Judgement});
    CHECK(walk.shows(u"A safety step comes first."_s));
    CHECK(walk.named(u"Your reason"_s) == nullptr);
    CHECK(walk.session.clients().judge({firstByRules(walk.session), 2, "Still", "R. T.", {}}) ==
          JudgementRefusal::SafetyStop);
    CHECK(walk.session.clients().order() == counselorOrder(walk.session.result(), {}));
    walk.go({Screen::Options});
    CHECK_FALSE(walk.shows(u"Order by the counselor's judgment."_s));
}

TEST_CASE("the trail is written as text and for programs, without notes") {
    CounselorWalk walk;
    walk.session.answerEnough();
    walk.session.clients().setNotes(u"a note for me"_s);
    (void)moveLastToFirst(walk);
    walk.go({Screen::Judgement});
    auto* page = qobject_cast<JudgementPage*>(walk.window.screenPage());
    REQUIRE(page != nullptr);
    const QString text = walk.folder.filePath(u"notes.txt"_s);
    const QString json = walk.folder.filePath(u"notes.json"_s);
    page->exportTo(text);
    page->exportTo(json);
    CHECK(contentOf(text).contains("A bed is free on Monday."));
    CHECK_FALSE(contentOf(text).contains("a note for me"));
    const auto written = nlohmann::json::parse(contentOf(json).toStdString());
    CHECK(written["label"] == "A-1");
    CHECK(written["entries"][0]["who"] == "R. T.");
    page->exportTo(u"/proc/none/notes.txt"_s);
    CHECK(walk.focus() == u"There is a problem");
}

TEST_CASE("the notice of 42 CFR part 2 is on paper only when the site wants it, notes never are") {
    CounselorWalk walk;
    walk.session.answerEnough();
    walk.session.clients().setNotes(u"a note for me"_s);
    const PaperChoice all{true, true, true, true, false, false};
    CHECK_FALSE(paperHtml(walk.session, all).contains("42 CFR part 2"));
    walk.go({Screen::Clients});
    REQUIRE(walk.tabTo(u"Put the notice of 42 CFR part 2 on saved and printed copies"_s));
    walk.press(Qt::Key_Space);
    const QByteArray paper = paperHtml(walk.session, all);
    CHECK(
        paper.contains("42 CFR part 2 prohibits unauthorized use or disclosure of these records."));
    CHECK_FALSE(paper.contains("a note for me"));
    walk.session.setVoice(Voice::Self);
    CHECK_FALSE(paperHtml(walk.session, all).contains("42 CFR part 2"));
}

} // namespace waymark::ui
