// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "catalogue/option.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark {
struct SearchHit;
}

namespace waymark::ui {

class Session;

/// One thing that was found: it has a page, or it opens in place.
struct FoundView {
    QString kind; ///< "A word", "Something to read"
    QString title;
    QString text; ///< a piece around the words that were found
    std::optional<Route> route;
    QStringList lines; ///< what opens in place
    QStringList sources;
    std::vector<Rate> rates;
};

/// Nearest first; empty without a catalogue.
[[nodiscard]] QList<FoundView> found(Session& session, const QString& text);

/// "3 found."; what to try when there is none; what can be found when nothing was typed.
[[nodiscard]] QString foundWords(const QString& text, qsizetype count);

} // namespace waymark::ui
