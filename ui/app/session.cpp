// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "app/language.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/saved_case.h"
#include "catalogue/catalogue.h"
#include "sqlite/database.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"
#include "places/directory.h"
#include "places/directory_error.h"
#include "places/directory_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr std::size_t MostNextQuestions = 3;

std::string regionOfLocale()
{
    switch (QLocale::system().territory()) {
    case QLocale::UnitedStates:
        return "us";
    case QLocale::UnitedKingdom:
        return "uk";
    case QLocale::Canada:
        return "canada";
    case QLocale::Ireland:
        return "ireland";
    case QLocale::Australia:
        return "australia";
    default:
        return {};
    }
}

/// A stop and its signs to look for are seen and answered apart.
QString checkKey(const Rule &rule)
{
    return QStringLiteral("check ") + toQt(rule.id);
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_planBook(std::make_unique<PlanBook>()), m_savedCase(std::make_unique<SavedCase>(*this))
{
}

Session::~Session() = default;

bool Session::load()
{
    try {
        Knowledge knowledge = loadKnowledge(findDataFolder().knowledge, m_case.language);
        m_texts = std::move(knowledge.texts);
        m_planBook->content = std::move(knowledge.plan);
        m_planBook->plainWords = std::move(knowledge.plainWords);
        m_rulesHash = toQt(knowledge.rulesHash);
        m_engine = std::make_unique<Engine>(std::move(knowledge.questionnaire), std::move(knowledge.rules),
                                            std::move(knowledge.pathway));
        return true;
    } catch (const BadData &bad) {
        m_problem = QString::fromUtf8(bad.what());
        return false;
    }
}

QString Session::checkWords() const
{
    QFile file(QString::fromStdString(findDataFolder().certificate().string()));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject certificate =
        QJsonDocument::fromJson(file.readAll())[QStringLiteral("certificate")].toObject();
    if (toStd(certificate[QStringLiteral("rules_hash")].toString()) != toStd(rulesHash())) {
        return {};
    }
    return tr("A program checked all %1 rules and %2 safety limits, and found no fault.")
        .arg(certificate[QStringLiteral("rules")].toInt())
        .arg(certificate[QStringLiteral("invariants")].toArray().size());
}

const Catalogue *Session::catalogue()
{
    if (!m_triedCatalogue) {
        m_triedCatalogue = true;
        openCatalogue(m_case.language);
        if (m_catalogue == nullptr && m_case.language != "en") {
            openCatalogue("en");
        }
    }
    return m_catalogue.get();
}

void Session::openCatalogue(const std::string &language)
{
    try {
        m_catalogue = std::make_unique<Catalogue>(findDataFolder().catalogue, language);
        m_catalogueLanguage = language;
    } catch (const DatabaseError &error) {
        m_problem = QString::fromUtf8(error.what());
    }
}

const std::string &Session::catalogueLanguage()
{
    (void)catalogue();
    return m_catalogueLanguage;
}

bool Session::setLanguage(const std::string &language)
{
    if (language == m_case.language) {
        return true;
    }
    try {
        if (isReady()) {
            m_texts = loadKnowledge(findDataFolder().knowledge, language).texts;
        }
    } catch (const BadData &bad) {
        m_problem = QString::fromUtf8(bad.what());
        return false;
    }
    m_case.language = language;
    m_help = HelpData(language);
    m_catalogue.reset();
    m_triedCatalogue = false;
    useWindowWords(language);
    Q_EMIT languageChanged();
    return true;
}

void Session::setVoice(Voice voice)
{
    if (m_case.voice != voice) {
        m_case.voice = voice;
        Q_EMIT voiceChanged();
    }
}

QString Session::text(const QString &key) const
{
    return toQt(m_texts.text(toStd(key), m_case.voice));
}

QString Session::text(const QString &key, const Texts::Fillings &fillings) const
{
    return toQt(m_texts.text(toStd(key), m_case.voice, fillings));
}

QString Session::optionalText(const QString &key) const
{
    return toQt(m_texts.optional(toStd(key), m_case.voice));
}

void Session::setCase(const Case &answered)
{
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

void Session::give(VariableIndex variable, Answer answer)
{
    giveAll({{variable, answer}});
}

void Session::giveAll(const std::vector<std::pair<VariableIndex, Answer>> &answers)
{
    const Answers before = m_case.answers;
    for (const auto &[variable, answer] : answers) {
        m_case.answers.give(variable, answer);
    }
    if (!(before == m_case.answers)) {
        touch();
    }
}

void Session::setImportance(const Importance &importance)
{
    if (m_case.importance != importance) {
        m_case.importance = importance;
        m_result.reset();
        m_next.reset();
        Q_EMIT importanceChanged();
    }
}

void Session::setConcerns(const std::vector<OwnConcern> &concerns)
{
    if (m_case.concerns != concerns) {
        m_case.concerns = concerns;
        Q_EMIT concernsChanged();
    }
}

bool Session::hasAnswers() const
{
    return !m_case.answers.isEmpty() || !m_planBook->notes.isEmpty();
}

Depth Session::depth() const
{
    return m_case.voice == Voice::Counselor ? Depth::Full : Depth::Short;
}

KnowledgeState Session::state() const
{
    return questionnaire().stateFrom(m_case.answers);
}

std::vector<const Page *> Session::pages() const
{
    return questionnaire().pagesToShow(state(), depth());
}

const Page *Session::page(const QString &id) const
{
    const auto &pages = questionnaire().pages;
    const auto found = std::ranges::find(pages, toStd(id), &Page::id);
    return found == pages.end() ? nullptr : &*found;
}

const Result &Session::result()
{
    if (!m_result) {
        m_result = m_engine->evaluate(m_case);
    }
    return *m_result;
}

Ranking Session::orderOf(const Case &other) const
{
    const CompiledDecision &compiled = m_engine->compiled().decision(*m_engine->rules().decision("setting"));
    return rank(compiled, m_engine->rules(), questionnaire().stateFrom(other.answers),
                Weights(*compiled.decision, other.importance));
}

const std::vector<NextQuestion> &Session::nextQuestions()
{
    if (!m_next) {
        m_next = m_engine->nextQuestions(m_case);
        // Where no answer is expected to gain anything, those that could still turn the order.
        if (m_next->empty()) {
            for (const WorthFindingOut &worth : result().worthFindingOut) {
                if (m_next->size() < MostNextQuestions) {
                    m_next->push_back({worth.variable, 0, worth.changesFirst});
                }
            }
        }
    }
    return *m_next;
}

void Session::markOrder()
{
    m_marked = orderOf(m_case);
}

std::optional<Ranking> Session::takeMarkedOrder()
{
    return std::exchange(m_marked, std::nullopt);
}

void Session::setEnough(bool enough)
{
    if (m_isEnough != enough) {
        m_isEnough = enough;
        Q_EMIT enoughChanged();
    }
}

std::vector<const Rule *> Session::stops() const
{
    return m_engine->stops(m_case.answers);
}

std::vector<const Rule *> Session::openStops() const
{
    std::vector<const Rule *> open = stops();
    std::erase_if(open, [this](const Rule *rule) { return m_acknowledged.contains(toQt(rule->id)); });
    return open;
}

void Session::acknowledgeStops()
{
    for (const Rule *rule : stops()) {
        m_acknowledged.insert(toQt(rule->id));
    }
    Q_EMIT answersChanged();
}

std::vector<const Rule *> Session::newStops() const
{
    std::vector<const Rule *> fresh = openStops();
    std::erase_if(fresh, [this](const Rule *rule) { return m_shown.contains(toQt(rule->id)); });
    return fresh;
}

void Session::markShown(const std::vector<const Rule *> &stops)
{
    for (const Rule *rule : stops) {
        m_shown.insert(toQt(rule->id));
    }
}

std::vector<const Rule *> Session::openChecks() const
{
    std::vector<const Rule *> open = m_engine->checksFirst(m_case.answers);
    std::erase_if(open, [this](const Rule *rule) { return m_acknowledged.contains(checkKey(*rule)); });
    return open;
}

void Session::acknowledgeChecks()
{
    for (const Rule *rule : openChecks()) {
        m_acknowledged.insert(checkKey(*rule));
    }
    Q_EMIT answersChanged();
}

std::vector<const Rule *> Session::newChecks() const
{
    std::vector<const Rule *> fresh = openChecks();
    std::erase_if(fresh, [this](const Rule *rule) { return m_shown.contains(checkKey(*rule)); });
    return fresh;
}

void Session::markChecksShown(const std::vector<const Rule *> &checks)
{
    for (const Rule *rule : checks) {
        m_shown.insert(checkKey(*rule));
    }
}

std::string Session::region() const
{
    if (isReady()) {
        const auto index = questionnaire().variables.find("region");
        const KnowledgeState known = questionnaire().rawState(m_case.answers);
        if (index && known.isKnown(*index)) {
            const Variable &variable = questionnaire().variables[*index];
            return variable.values[static_cast<std::size_t>(known.possible(*index).first())];
        }
    }
    return regionOfLocale();
}

bool Session::pickPlace(const PickedPlace &place)
{
    if (m_pickedPlaces.size() >= MostPicked) {
        return false;
    }
    m_pickedPlaces.push_back(place);
    Q_EMIT placesChanged();
    return true;
}

void Session::unpickPlace(std::size_t index)
{
    if (index < m_pickedPlaces.size()) {
        m_pickedPlaces.erase(m_pickedPlaces.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT placesChanged();
    }
}

const Directory *Session::directory()
{
    if (!m_triedDirectory) {
        m_triedDirectory = true;
        try {
            m_directory = std::make_unique<Directory>(defaultDirectoryFile());
        } catch (const DirectoryError &error) {
            const DirectoryError::Problem &problem = error.problem();
            if (problem.code != "no-directory") {
                m_directoryTrouble = toQt(
                    m_texts.text("places.error." + problem.code, voice(), {{"file", problem.file}}));
            }
        }
    }
    return m_directory.get();
}

void Session::reopenDirectory()
{
    m_directory.reset();
    m_directoryTrouble.clear();
    m_triedDirectory = false;
}

void Session::erase()
{
    m_pickedPlaces.clear();
    Q_EMIT placesChanged();
    m_case.answers.clear();
    m_case.importance.clear();
    m_case.concerns.clear();
    m_marked.reset();
    m_isEnough = false;
    m_planBook->notes = {};
    m_acknowledged.clear();
    m_shown.clear();
    m_savedCase->forget();
    touch();
}

void Session::setPlanNotes(const PlanNotes &notes)
{
    if (!(m_planBook->notes == notes)) {
        m_planBook->notes = notes;
        Q_EMIT planChanged();
    }
}

void Session::touch()
{
    m_result.reset();
    m_next.reset();
    forgetClosedStops();
    Q_EMIT answersChanged();
}

/// A stop that no longer holds is forgotten, so that it opens its panel again if it comes back.
void Session::forgetClosedStops()
{
    QSet<QString> holding;
    for (const Rule *rule : stops()) {
        holding.insert(toQt(rule->id));
    }
    for (const Rule *rule : m_engine->checksFirst(m_case.answers)) {
        holding.insert(checkKey(*rule));
    }
    m_acknowledged.intersect(holding);
    m_shown.intersect(holding);
}

} // namespace waymark::ui
