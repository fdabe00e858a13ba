// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/detail/detail_view.h"

#include <QDate>

#include <string>
#include <vector>

namespace waymark::ui {

class Session;

/// A fact with its sources in words; an empty text is "Not known". It warns about sources that hold
/// no more on that day.
[[nodiscard]] FactRow factRow(Session& session, const QString& lead,
                              const std::vector<std::string>& texts,
                              const std::vector<std::string>& sources,
                              const QDate& today = QDate::currentDate());

/// In what way those who were counted differ, as a sentence.
[[nodiscard]] QString indirectWords(const std::string& kind);

/// The fixed words of the catalogue, as a person reads them.
[[nodiscard]] QString partWords(const std::string& part);
[[nodiscard]] QString providedWords(const std::string& provided);
[[nodiscard]] QString stageWords(const std::string& stage);
[[nodiscard]] QString outcomeWords(const std::string& outcome);
/// "Evidence: some".
[[nodiscard]] QString certaintyWords(const std::string& certainty);

} // namespace waymark::ui
