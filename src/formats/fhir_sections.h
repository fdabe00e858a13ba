// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result/engine.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace waymark {

/// A result as sections of a FHIR Composition: what comes first, then each decision with its
/// options in order, and the reasons of each as text.
class FhirSections {
public:
    FhirSections(const Texts& texts, Voice voice)
        : m_texts(texts)
        , m_voice(voice) {}

    [[nodiscard]] nlohmann::json of(const Result& result) const;

private:
    [[nodiscard]] nlohmann::json stops(const Result& result) const;
    [[nodiscard]] nlohmann::json decision(const DecisionResult& result) const;
    [[nodiscard]] nlohmann::json option(const Standing& standing, const Decision& decision,
                                        bool isRanked) const;
    [[nodiscard]] std::vector<std::string> lines(const Standing& standing) const;
    [[nodiscard]] std::string rule(const Rule& which, const char* part) const;
    [[nodiscard]] std::string text(const std::string& key) const;

    const Texts& m_texts;
    Voice m_voice;
};

} // namespace waymark
