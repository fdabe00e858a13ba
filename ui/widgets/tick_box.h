// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

namespace waymark::ui {

/// A box to tick with a few words beside it: as high as a finger needs, and higher where the words
/// are large. A least height set from outside would also be its least height in a layout.
class TickBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace waymark::ui
