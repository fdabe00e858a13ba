// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/case_input.h"
#include "formats/knowledge_folder.h"
#include "formats/result_json.h"
#include "plan/plan_notes.h"
#include "result/engine.h"

#include <map>
#include <string>

namespace waymark::cli {

/// A case with what the person noted in their plan.
struct CaseWithPlan {
    Case answered;
    PlanNotes plan;
};

/// The loaded knowledge with its engine, for one run of the program.
class Session {
public:
    /// Throws BadData when the program's own data cannot be used.
    Session();

    [[nodiscard]] const Engine& engine() const { return m_engine; }
    /// The texts of a language, loaded when first asked for. Throws BadData.
    [[nodiscard]] const Texts& texts(const std::string& language = "en") const;
    [[nodiscard]] const Versions& versions() const { return m_versions; }
    [[nodiscard]] const PlanContent& plan() const { return m_plan; }
    /// What plain paper does without in a language. Throws BadData.
    [[nodiscard]] const PlainWords& plainWords(const std::string& language = "en") const;

    /// A case from its text: JSON of ours or an answered FHIR form. Throws BadData.
    [[nodiscard]] Case parseCase(const std::string& text, const std::string& name) const;
    /// A case from a file or standard input, sealed or not. Throws BadData and CaseFileError.
    [[nodiscard]] Case readCase(const CaseInput& input) const;
    /// The same, with the plan that is kept with it; an answered form has none.
    [[nodiscard]] CaseWithPlan readCaseWithPlan(const CaseInput& input) const;
    /// Adds "cost=lot,..." to a case's importance. Throws BadData.
    void setImportance(Case& answered, const std::string& text) const;

private:
    explicit Session(Knowledge knowledge, const std::string& catalogueHash);

    Versions m_versions;
    /// What is said in one language.
    struct Words {
        Texts texts;
        PlainWords plain;
    };
    [[nodiscard]] const Words& words(const std::string& language) const;

    /// By language, read when first asked for.
    mutable std::map<std::string, Words> m_words;
    PlanContent m_plan;
    Engine m_engine;
};

} // namespace waymark::cli
