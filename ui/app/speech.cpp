// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/speech.h"

#include "app/language.h"
#include "catalogue/catalogue.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"
#include "sqlite/database.h"

#include <utility>

namespace waymark::ui {

Speech::Speech() = default;
Speech::~Speech() = default;

bool Speech::change(const std::string& language) {
    if (language == m_language) {
        return true;
    }
    try {
        if (m_hasTexts) {
            m_texts = loadKnowledge(findDataFolder().knowledge, language).texts;
        }
    } catch (const BadData& bad) {
        m_problem = QString::fromUtf8(bad.what());
        return false;
    }
    m_language = language;
    m_help.reset();
    m_catalogue.reset();
    m_triedCatalogue = false;
    useWindowWords(language);
    return true;
}

void Speech::setTexts(Texts texts) {
    m_texts = std::move(texts);
    m_hasTexts = true;
}

const HelpData& Speech::help() const {
    if (!m_help) {
        m_help.emplace(m_language);
    }
    return *m_help;
}

const Catalogue* Speech::catalogue() {
    if (!m_triedCatalogue) {
        m_triedCatalogue = true;
        openCatalogue(m_language);
        if (m_catalogue == nullptr && m_language != "en") {
            openCatalogue("en");
        }
    }
    return m_catalogue.get();
}

const std::string& Speech::catalogueLanguage() {
    (void)catalogue();
    return m_catalogueLanguage;
}

void Speech::openCatalogue(const std::string& language) {
    try {
        m_catalogue = std::make_unique<Catalogue>(findDataFolder().catalogue, language);
        m_catalogueLanguage = language;
    } catch (const DatabaseError& error) {
        m_problem = QString::fromUtf8(error.what());
    }
}

} // namespace waymark::ui
