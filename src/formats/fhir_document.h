// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/result_json.h"
#include "result/engine.h"
#include "texts/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark {

/// What a document needs beside the case and its result.
struct DocumentContext {
    const Engine& engine;
    const Texts& texts;
    Versions versions;
    /// When it was made, as FHIR writes an instant: 2026-11-26T17:00:00Z.
    std::string instant;
};

/// A result with its reasons as a FHIR R4 document: a Bundle with a Composition to read, the
/// program as its author, and the answers as a QuestionnaireResponse. It names nobody.
[[nodiscard]] nlohmann::json writeFhirDocument(const Result& result, const Case& answered,
                                               const DocumentContext& context);

} // namespace waymark
