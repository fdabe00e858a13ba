// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/plan.h"
#include "result/engine.h"
#include "texts/plain_words.h"
#include "texts/texts.h"

#include <set>
#include <string>

namespace waymark {

class Catalogue;

/// What can go on paper beside the first page, which is always there.
enum class PaperPart { Plan, Options, Comparison, Answers, Insurance, Visit };

/// Versions that paper names, so that it can be told what it came from.
struct PaperVersions {
    std::string app;
    std::string rules;
    std::string facts;
};

/// What a person wants on paper. Answers are not on it unless they are asked for.
struct PaperWish {
    std::set<PaperPart> parts{PaperPart::Plan};
    bool hasPlainWords = false;
    bool hasLargeType = false;
    /// The day it is made, as 2026-12-01.
    std::string date;
    /// A notice that the copy has to carry, in words; empty: none.
    std::string notice = {};
};

/// What paper is made from.
struct PaperSource {
    const Engine& engine;
    const Texts& texts;
    const PlanContent& content;
    const PlainWords& plainWords;
    /// Null: its file is missing or damaged. Paper says so where it would be read.
    const Catalogue* catalogue = nullptr;
    PaperVersions versions;

    const Case& answered;
    const PlanNotes& notes;
    const Result& result;
};

/// The words of the document as a piece of HTML. Its first page has the first step, the numbers and
/// naloxone, whatever the wish is.
[[nodiscard]] std::string paperBody(const PaperSource& source, const PaperWish& wish);

/// A whole HTML document that stands alone: no address in it is followed, and its title tells
/// nothing.
[[nodiscard]] std::string paperPage(const PaperSource& source, const PaperWish& wish);

/// What every document is called, on screen and in a print queue.
inline constexpr const char* PaperTitle = "Notes";

} // namespace waymark
