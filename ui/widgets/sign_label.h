// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/text_label.h"

#include <cstdint>

namespace waymark::ui {

enum class ReasonSign : std::uint8_t { For, Against, Lift };

/// "+", "−" or "↑" in its color; screen readers hear the word.
class SignLabel : public TextLabel {
    Q_OBJECT

public:
    explicit SignLabel(ReasonSign sign, TextRole role, QWidget* parent = nullptr);

    [[nodiscard]] static QString words(ReasonSign sign); ///< "For", "Against", "To lift it"
};

} // namespace waymark::ui
