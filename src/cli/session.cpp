// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/session.h"

#include "catalogue/catalogue.h"
#include "formats/any_case.h"
#include "formats/case_json.h"
#include "formats/data_folder.h"
#include "formats/nearest_word.h"
#include "result/app_version.h"

#include <algorithm>
#include <sstream>

namespace waymark::cli {

namespace {

/// A catalogue that cannot be used is damaged data like any other.
std::string readCatalogueHash() {
    const std::filesystem::path path = findDataFolder().catalogue;
    try {
        return Catalogue(path, "en").contentHash();
    } catch (const DatabaseError& error) {
        throw BadData({{"damaged-catalogue", path.string(), "", error.what(),
                        "the catalogue built with this program", ""}});
    }
}

void setOne(Case& answered, const std::string& part, const std::vector<std::string>& criteria,
            DataErrors& errors) {
    const std::size_t equals = part.find('=');
    const std::string criterion = part.substr(0, equals);
    const std::string word = equals == std::string::npos ? "" : part.substr(equals + 1);
    const auto& words = importanceWords();
    const auto place = std::ranges::find(words, word);
    if (std::ranges::find(criteria, criterion) == criteria.end()) {
        errors.push_back({"unknown-criterion", "--importance", "", '"' + criterion + '"',
                          "a criterion", nearestWord(criterion, criteria)});
    } else if (place == words.end()) {
        errors.push_back({"unknown-word", "--importance", criterion, '"' + word + '"',
                          "not-much, little, bit, more or lot", nearestWord(word, words)});
    } else {
        const int weight = importanceWeight(static_cast<std::size_t>(place - words.begin()));
        answered.importance.insert_or_assign(criterion, weight);
    }
}

} // namespace

Session::Session()
    : Session(loadKnowledge(findDataFolder().knowledge, "en"), readCatalogueHash()) {}

Session::Session(Knowledge knowledge, const std::string& catalogueHash)
    : m_versions{std::string(appVersion()), knowledge.rulesHash, catalogueHash}
    , m_words{{"en", {std::move(knowledge.texts), std::move(knowledge.plainWords)}}}
    , m_plan(std::move(knowledge.plan))
    , m_engine(std::move(knowledge.questionnaire), std::move(knowledge.rules),
               std::move(knowledge.pathway)) {}

const Texts& Session::texts(const std::string& language) const {
    return words(language).texts;
}

const PlainWords& Session::plainWords(const std::string& language) const {
    return words(language).plain;
}

const Session::Words& Session::words(const std::string& language) const {
    const auto found = m_words.find(language);
    if (found != m_words.end()) {
        return found->second;
    }
    Knowledge knowledge = loadKnowledge(findDataFolder().knowledge, language);
    Words read{std::move(knowledge.texts), std::move(knowledge.plainWords)};
    return m_words.emplace(language, std::move(read)).first->second;
}

Case Session::parseCase(const std::string& text, const std::string& name) const {
    return readAnyCase(text, name, m_engine.questionnaire(), m_engine.rules());
}

Case Session::readCase(const CaseInput& input) const {
    return parseCase(readCaseText(input), nameOf(input));
}

CaseWithPlan Session::readCaseWithPlan(const CaseInput& input) const {
    const std::string text = readCaseText(input);
    return {parseCase(text, nameOf(input)),
            readAnyPlan(text, nameOf(input), m_engine.questionnaire(), m_engine.rules())};
}

void Session::setImportance(Case& answered, const std::string& text) const {
    const std::vector<std::string> criteria = criterionIds(m_engine.rules());
    DataErrors errors;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        setOne(answered, part, criteria, errors);
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
}

} // namespace waymark::cli
