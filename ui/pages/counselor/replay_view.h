// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/comparison.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

struct ReplayedCase;
class Session;

/// What the page of a replayed case shows.
struct ReplayView {
    QString about;
    QString order;      ///< whether it is the same; empty: the case was kept without one
    QStringList stops;  ///< safety steps that came or went
    Comparison options; ///< where each stood then and stands now
    Comparison versions;
    QStringList others; ///< reasons, questions, and what was left out
};

[[nodiscard]] ReplayView replayView(const Session& session, const ReplayedCase& replayed);

} // namespace waymark::ui
