// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "app/clients.h"
#include "app/open_casebook.h"
#include "app/places_to_call.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/reading.h"
#include "app/region.h"
#include "app/resting.h"
#include "app/safety.h"
#include "app/saved_case.h"
#include "app/second_view.h"
#include "catalogue/catalogue.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"
#include "result/app_version.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr std::size_t MostNextQuestions = 3;

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_planBook(std::make_unique<PlanBook>())
    , m_safety(std::make_unique<Safety>(*this))
    , m_places(std::make_unique<PlacesToCall>())
    , m_savedCase(std::make_unique<SavedCase>(*this))
    , m_secondView(std::make_unique<SecondView>(*this))
    , m_casebook(std::make_unique<OpenCasebook>(*this))
    , m_clients(std::make_unique<Clients>(*this)) {
    connect(m_safety.get(), &Safety::acknowledged, this, &Session::answersChanged);
}

Session::~Session() = default;

bool Session::load() {
    if (isReady() || m_hasFailed) {
        return isReady();
    }
    try {
        Knowledge knowledge = readKnowledge(m_case.language);
        m_speech.setTexts(std::move(knowledge.texts));
        m_planBook->content = std::move(knowledge.plan);
        m_planBook->plainWords = std::move(knowledge.plainWords);
        m_rulesHash = toQt(knowledge.rulesHash);
        m_engine =
            std::make_unique<Engine>(std::move(knowledge.questionnaire), std::move(knowledge.rules),
                                     std::move(knowledge.pathway));
        return true;
    } catch (const BadData& bad) {
        m_problem = QString::fromUtf8(bad.what());
        m_hasFailed = true;
        return false;
    }
}

Versions Session::versions() {
    const Catalogue* facts = catalogue();
    return {std::string(appVersion()), toStd(m_rulesHash),
            facts == nullptr ? std::string() : facts->contentHash()};
}

bool Session::setLanguage(const std::string& language) {
    if (language == m_case.language) {
        return true;
    }
    if (!m_speech.change(language)) {
        m_problem = m_speech.problem();
        return false;
    }
    if (isReady()) {
        // Paper does without other words in each language.
        m_planBook->plainWords = loadKnowledge(findDataFolder().knowledge, language).plainWords;
    }
    m_case.language = language;
    Q_EMIT languageChanged();
    return true;
}

void Session::setVoice(Voice voice) {
    if (m_case.voice != voice) {
        m_case.voice = voice;
        Q_EMIT voiceChanged();
    }
}

QString Session::text(const QString& key) const {
    return toQt(texts().text(toStd(key), m_case.voice));
}

QString Session::text(const QString& key, const Texts::Fillings& fillings) const {
    return toQt(texts().text(toStd(key), m_case.voice, fillings));
}

QString Session::optionalText(const QString& key) const {
    return toQt(texts().optional(toStd(key), m_case.voice));
}

void Session::setCase(const Case& answered) {
    const Voice before = m_case.voice;
    const bool isSpoken = setLanguage(answered.language);
    const std::string language = m_case.language;
    m_case = answered;
    if (!isSpoken) {
        m_case.language = language;
    }
    touch();
    if (before != m_case.voice) {
        Q_EMIT voiceChanged();
    }
}

void Session::give(VariableIndex variable, Answer answer) {
    giveAll({{variable, answer}});
}

void Session::giveAll(const std::vector<std::pair<VariableIndex, Answer>>& answers) {
    const Answers before = m_case.answers;
    for (const auto& [variable, answer] : answers) {
        m_case.answers.give(variable, answer);
    }
    if (!(before == m_case.answers)) {
        touch();
    }
}

void Session::setImportance(const Importance& importance) {
    if (m_case.importance != importance) {
        m_case.importance = importance;
        m_result.reset();
        m_next.reset();
        Q_EMIT importanceChanged();
    }
}

void Session::setConcerns(const std::vector<OwnConcern>& concerns) {
    if (m_case.concerns != concerns) {
        m_case.concerns = concerns;
        Q_EMIT concernsChanged();
    }
}

bool Session::hasAnswers() const {
    return !m_case.answers.isEmpty() || !m_planBook->notes.isEmpty() || m_secondView->isUnsaved() ||
           m_clients->hasAnything();
}

Depth Session::depth() const {
    return m_case.voice == Voice::Counselor ? Depth::Full : Depth::Short;
}

KnowledgeState Session::state() const {
    return questionnaire().stateFrom(m_case.answers);
}

std::vector<const Page*> Session::pages() const {
    return questionnaire().pagesToShow(state(), depth());
}

const Page* Session::page(const QString& id) const {
    const auto& pages = questionnaire().pages;
    const auto found = std::ranges::find(pages, toStd(id), &Page::id);
    return found == pages.end() ? nullptr : &*found;
}

const Result& Session::result() {
    if (!m_result) {
        m_result = m_engine->evaluate(m_case);
    }
    return *m_result;
}

Ranking Session::orderOf(const Case& other) const {
    const CompiledDecision& compiled =
        m_engine->compiled().decision(*m_engine->rules().decision("setting"));
    return rank(compiled, m_engine->rules(), questionnaire().stateFrom(other.answers),
                Weights(*compiled.decision, other.importance));
}

const std::vector<NextQuestion>& Session::nextQuestions() {
    if (!m_next) {
        m_next = m_engine->nextQuestions(m_case);
        // Where no answer is expected to gain anything, those that could still turn the order.
        if (m_next->empty()) {
            for (const WorthFindingOut& worth : result().worthFindingOut) {
                if (m_next->size() < MostNextQuestions) {
                    m_next->push_back({worth.variable, 0, worth.changesFirst});
                }
            }
        }
    }
    return *m_next;
}

void Session::markOrder() {
    m_marked = orderOf(m_case);
}

std::optional<Ranking> Session::takeMarkedOrder() {
    return std::exchange(m_marked, std::nullopt);
}

void Session::setEnough(bool enough) {
    if (m_isEnough != enough) {
        m_isEnough = enough;
        Q_EMIT enoughChanged();
    }
}

std::string Session::region() const {
    const std::string answered =
        isReady() ? answeredRegion(questionnaire(), m_case.answers) : std::string();
    return answered.empty() ? regionOfComputer() : answered;
}

void Session::erase() {
    m_case.answers.clear();
    m_case.importance.clear();
    // An emptied list would keep its memory, and short words in it.
    m_case.concerns = std::vector<OwnConcern>();
    m_marked.reset();
    m_isEnough = false;
    setResting(*this, false);
    setPlanNotes({});
    m_safety->forgetAll();
    m_savedCase->forget();
    m_secondView->forget();
    m_clients->forgetCurrent();
    touch();
}

void Session::setPlanNotes(const PlanNotes& notes) {
    if (!(m_planBook->notes == notes)) {
        // Taken over whole: a list that is copied into keeps its memory, and short words in it.
        m_planBook->notes = PlanNotes(notes);
        Q_EMIT planChanged();
    }
}

void Session::touch() {
    m_result.reset();
    m_next.reset();
    m_safety->forgetClosed();
    Q_EMIT answersChanged();
}

} // namespace waymark::ui
