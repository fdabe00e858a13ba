// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/paper.h"

#include <QString>

#include <memory>

namespace waymark::ui {

class PaperDocument;
class Session;

/// What a person has said yes to on the paper page.
struct PaperChoice {
    bool plan = true;
    bool sheets = true; ///< the empty sheets for a call and for visits
    bool options = false;
    bool answers = false;
    bool plainWords = false;
    bool largeType = false;
};

/// The least telling choice for who the tool speaks to.
[[nodiscard]] PaperChoice firstChoice(Voice voice);
/// The paper set on pages, in memory.
[[nodiscard]] std::unique_ptr<PaperDocument> paperDocument(Session& session,
                                                           const PaperChoice& choice);
/// The same as a web page, for those who hear it.
[[nodiscard]] QByteArray paperHtml(Session& session, const PaperChoice& choice);

} // namespace waymark::ui
