// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace waymark {
struct Page;
}

namespace waymark::ui {

class Session;

/// The ways on from a question other than Continue, in the order of the footer.
enum class BesideContinue { Skip, SeeOptions };

/// Their footer words. The options can be seen from any question but the first part's: what cannot
/// wait is asked before anything is ranked.
[[nodiscard]] QStringList besideContinue(const Page& page, const Session& session);

} // namespace waymark::ui
