// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace waymark::ui {

class Session;

enum class CompareScope : std::uint8_t { Two, AllSix };

struct RemarkView {
    QString text;
    QStringList sources;
};

/// What "Side by side" shows.
struct SideBySideView {
    QString heading;
    bool isMissing = false; ///< the catalogue cannot be read: only the last row is there
    Comparison table;
    QList<int> differing; ///< rows whose cells are not all the same
    QString inShort;
    QList<RemarkView> remarks;
};

[[nodiscard]] SideBySideView sideBySideView(Session& session, CompareScope scope);

/// "Showing 6 of 9 questions".
[[nodiscard]] QString showingWords(const SideBySideView& view, bool onlyDiffering);

} // namespace waymark::ui
