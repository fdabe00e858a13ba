// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QWidget;

namespace waymark::ui {

class FrameWindow;

/// What is wrong with how a window stands, each as "check: what, numbers". Empty: nothing.

/// Text that is cut, narrower than its longest word, outside of what holds it, or over another
/// text.
[[nodiscard]] QStringList textFaults(QWidget& shown);
/// Anything that has to be scrolled sideways.
[[nodiscard]] QStringList sidewaysFaults(QWidget& shown);
/// One page heading, and it is the name of the page.
[[nodiscard]] QStringList headingFaults(FrameWindow& window);

/// How much of what Tab reaches is looked at.
enum class FocusCheck {
    Order, ///< order, size, in view
    Rings  ///< and a picture with and without focus of each
};

/// Every Tab stop: in reading order with Hide second, at least 44 pixels each way, in view, and
/// with a ring.
[[nodiscard]] QStringList focusFaults(FrameWindow& window, FocusCheck check);

/// Where "Get help now" stands in the window.
[[nodiscard]] QRect helpPlace(const FrameWindow& window);

} // namespace waymark::ui
