// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>

namespace waymark::ui {

class Session;

enum class CompareScope : std::uint8_t { Two, AllSix, Picked };

/// So few columns can be read next to each other.
inline constexpr qsizetype MostPicked = 3;
inline constexpr qsizetype LeastPicked = 2;

struct RemarkView {
    QString text;
    QStringList sources;
};

/// What "Side by side" shows.
struct SideBySideView {
    QString heading;
    bool isMissing = false; ///< the catalogue cannot be read: only the last row is there
    Comparison table;
    QList<int> main;      ///< rows that are shown at first
    QList<int> differing; ///< rows whose cells are not all the same
    QString inShort;
    QList<RemarkView> remarks;
};

/// `picked` counts for CompareScope::Picked alone.
[[nodiscard]] SideBySideView sideBySideView(Session& session, CompareScope scope,
                                            const QStringList& picked = {});

/// For each question, the sources of all its answers; none when the catalogue cannot be read.
[[nodiscard]] QList<RemarkView> answerSources(Session& session);

/// How to use the table for the next step.
[[nodiscard]] QString useWords(const Session& session);

/// Ids and names of what can be picked: the six as they are shown, and no treatment now.
[[nodiscard]] QList<std::pair<QString, QString>> pickable(Session& session);
/// What is picked at first: the two of CompareScope::Two.
[[nodiscard]] QStringList firstPicked();

/// Which rows of the table to show.
struct RowChoice {
    bool isEvery = false; ///< also those that are not shown at first
    bool isOnlyDiffering = false;
};

[[nodiscard]] QList<int> shownRows(const SideBySideView& view, const RowChoice& choice);
/// "Showing 6 of 9 questions".
[[nodiscard]] QString showingWords(const SideBySideView& view, qsizetype shown);

} // namespace waymark::ui
