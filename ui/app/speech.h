// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/help_data.h"
#include "texts/texts.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace waymark {
class Catalogue;
}

namespace waymark::ui {

/// All that is said in one language: the texts, the help pages and the catalogue.
class Speech {
public:
    Speech();
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    [[nodiscard]] const std::string& language() const { return m_language; }
    /// Says everything in another language from here on. False, and nothing changed, when its texts
    /// cannot be used.
    bool change(const std::string& language);

    [[nodiscard]] const Texts& texts() const { return m_texts; }
    /// The texts of the language as it is, read together with the rules.
    void setTexts(Texts texts);
    /// Read when first asked for: the first page needs none of it.
    [[nodiscard]] const HelpData& help() const;

    /// Opened when first asked for; null when its file is missing or damaged.
    [[nodiscard]] const Catalogue* catalogue();
    /// The language the catalogue speaks: English where it has no other.
    [[nodiscard]] const std::string& catalogueLanguage();

    [[nodiscard]] const QString& problem() const {
        return m_problem;
    } ///< for the log of a developer, never shown

private:
    void openCatalogue(const std::string& language);

    std::string m_language = "en";
    Texts m_texts;
    bool m_hasTexts = false; ///< without them only the help pages speak
    mutable std::optional<HelpData> m_help;
    std::unique_ptr<Catalogue> m_catalogue;
    bool m_triedCatalogue = false;
    std::string m_catalogueLanguage = "en";
    QString m_problem;
};

} // namespace waymark::ui
