// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/page_factory.h"

#include "app/session.h"
#include "pages/change/change_page.h"
#include "pages/compare/side_by_side_page.h"
#include "pages/counselor/casebook_page.h"
#include "pages/counselor/clients_page.h"
#include "pages/counselor/judgement_page.h"
#include "pages/counselor/replay_page.h"
#include "pages/detail/option_detail_page.h"
#include "pages/help/get_help_page.h"
#include "pages/learn/about_page.h"
#include "pages/learn/learn_page.h"
#include "pages/learn/search_page.h"
#include "pages/learn/sources_page.h"
#include "pages/options/options_page.h"
#include "pages/options/why_page.h"
#include "pages/paper/paper_page.h"
#include "pages/path/path_page.h"
#include "pages/people/people_page.h"
#include "pages/places/places_import_page.h"
#include "pages/places/places_page.h"
#include "pages/plan/plan_page.h"
#include "pages/plan/task_page.h"
#include "pages/questions/check_answers_page.h"
#include "pages/questions/choice_page.h"
#include "pages/questions/ticks_page.h"
#include "pages/saving/open_page.h"
#include "pages/saving/save_page.h"
#include "pages/settings/text_and_colors_page.h"
#include "pages/start/before_you_start_page.h"
#include "pages/start/data_missing_page.h"
#include "pages/start/welcome_page.h"
#include "pages/sure/sure_page.h"
#include "pages/values/values_page.h"

namespace waymark::ui {

namespace {

ScreenPage* createQuestion(const QString& id, Session& session, QWidget* parent) {
    const Page* page = session.page(id);
    if (page == nullptr) {
        return new CheckAnswersPage({}, session, parent);
    }
    if (page->kind == Page::Kind::Ticks) {
        return new TicksPage(*page, session, parent);
    }
    return new ChoicePage(*page, session, parent);
}

} // namespace

ScreenPage* createPage(const Route& route, Session& session, QWidget* parent) {
    switch (route.screen) {
    case Screen::Welcome:
        return new WelcomePage(session, parent);
    case Screen::BeforeYouStart:
        return new BeforeYouStartPage(session, parent);
    case Screen::Question:
        return createQuestion(route.id, session, parent);
    case Screen::GetHelp:
        return new GetHelpPage(route.id, session, parent);
    case Screen::CheckAnswers:
        return new CheckAnswersPage(route.id, session, parent);
    case Screen::Values:
        return new ValuesPage(session, parent);
    case Screen::Options:
        return new OptionsPage(route.id, session, parent);
    case Screen::Why:
        return new WhyPage(route.id, session, parent);
    case Screen::OptionDetail:
        return new OptionDetailPage(route.id, session, parent);
    case Screen::SideBySide:
        return new SideBySidePage(session, parent);
    case Screen::Change:
        return new ChangePage(session, parent);
    case Screen::Path:
        return new PathPage(route.id, session, parent);
    case Screen::Sure:
        return new SurePage(session, parent);
    case Screen::Plan:
        return new PlanPage(route.id, session, parent);
    case Screen::PlanTask:
        return new PlanTaskPage(route.id, session, parent);
    case Screen::Paper:
        return new PaperPage(session, parent);
    case Screen::TextAndColors:
        return new TextAndColorsPage(session, parent);
    case Screen::Learn:
        return new LearnPage(route.id, session, parent);
    case Screen::Search:
        return new SearchPage(session, parent);
    case Screen::Places:
        return new PlacesPage(session, parent);
    case Screen::PlacesImport:
        return new PlacesImportPage(session, parent);
    case Screen::Sources:
        return new SourcesPage(route.id, session, parent);
    case Screen::About:
        return new AboutPage(session, parent);
    case Screen::Save:
        return new SavePage(session, parent);
    case Screen::OpenSaved:
        return new OpenPage(route.id, session, parent);
    case Screen::People:
        return new PeoplePage(session, parent);
    case Screen::Clients:
        return new ClientsPage(session, parent);
    case Screen::Judgement:
        return new JudgementPage(session, parent);
    case Screen::Casebook:
        return new CasebookPage(session, parent);
    case Screen::Replay:
        return new ReplayPage(session, parent);
    case Screen::DataMissing:
        break;
    }
    return new DataMissingPage(session, parent);
}

} // namespace waymark::ui
