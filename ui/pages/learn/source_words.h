// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace waymark::ui {

class Session;

/// "Wakeman and others, 2020; ASAM, 2020", two at most; empty without a catalogue.
[[nodiscard]] QString shortSources(Session& session, const std::vector<std::string>& ids);

/// One line for each source: who, title, year, kind, how we read it, when we last looked, and its
/// address as text.
[[nodiscard]] QStringList sourceLines(Session& session, const std::vector<std::string>& ids);

/// What has ended among these sources, one line each.
[[nodiscard]] QStringList endedAmong(Session& session, const std::vector<std::string>& ids,
                                     const QDate& today);

} // namespace waymark::ui
