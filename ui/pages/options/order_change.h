// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/options/result_words.h"
#include "widgets/order_list.h"

#include <QList>

namespace waymark::ui {

/// An order as rows; what stands elsewhere than in `before` (may be null) says where it was.
/// Without places, A to Z, while the order is not shown.
[[nodiscard]] QList<OrderRow> orderRows(const Session& session, const Ranking& order,
                                        OrderState state, const Ranking* before = nullptr);

/// The one thing most worth saying of a change, as a clause: "inpatient care now comes first".
/// Empty when every option has kept its number.
[[nodiscard]] QString movedClause(const Session& session, const Ranking& before,
                                  const Ranking& after);
/// The same as a sentence, or that the order stays.
[[nodiscard]] QString movedSentence(const Session& session, const Ranking& before,
                                    const Ranking& after);

/// The options that share the first place. Empty when none is open.
[[nodiscard]] QStringList firstOptions(const Ranking& order);

/// A clause as the start of a sentence.
[[nodiscard]] QString upperFirst(QString text);

} // namespace waymark::ui
