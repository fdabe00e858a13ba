// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "layout_faults.h"

#include "theme/spacing.h"
#include "widgets/content_area.h"
#include "widgets/frame_footer.h"
#include "widgets/frame_header.h"
#include "widgets/frame_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostStops = 400;
constexpr int RingRoom = 4;
/// WCAG 2.2, 2.4.13: as many pixels as a line of 2 around it, changed by 3 to 1; corners and joints
/// are spared.
constexpr double RingShare = 1.2;
constexpr double RingContrast = 3.0;

QString named(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isSilent = button != nullptr && widget->accessibleName().isEmpty();
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                              isSilent ? button->text() : widget->accessibleName());
}

/// A button without words of its own is pressed, and ringed, with what stands around it.
const QWidget* targetOf(const QWidget* stop) {
    const auto* button = qobject_cast<const QAbstractButton*>(stop);
    if (button != nullptr && button->text().isEmpty() && button->icon().isNull()) {
        for (const QWidget* at = stop->parentWidget(); at != nullptr; at = at->parentWidget()) {
            if (at->testAttribute(Qt::WA_SetCursor) &&
                at->cursor().shape() == Qt::PointingHandCursor) {
                return at;
            }
        }
    }
    return stop;
}

QRect placeOf(const QWidget* widget) {
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Its place on the page, however far the page is scrolled.
QRect placeOnPage(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (at->parentWidget() != nullptr &&
            qobject_cast<const QScrollArea*>(at->parentWidget()->parentWidget())) {
            return {widget->mapTo(at, QPoint()), widget->size()};
        }
    }
    return placeOf(widget);
}

double luminance(QRgb color) {
    static const std::array<double, 256> Linear = [] {
        std::array<double, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double channel = static_cast<double>(i) / 255;
            table.at(i) =
                channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    const auto at = [](int channel) { return Linear.at(static_cast<std::size_t>(channel)); };
    return 0.2126 * at(qRed(color)) + 0.7152 * at(qGreen(color)) + 0.0722 * at(qBlue(color));
}

int pixelsThatStandOut(const QImage& one, const QImage& other) {
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb before = one.pixel(x, y);
            const QRgb after = other.pixel(x, y);
            if (before == after) {
                continue;
            }
            const double a = luminance(before) + 0.05;
            const double b = luminance(after) + 0.05;
            count += std::max(a, b) / std::min(a, b) >= RingContrast ? 1 : 0;
        }
    }
    return count;
}

class FocusWalk {
public:
    FocusWalk(FrameWindow& window, FocusCheck check)
        : m_window(window)
        , m_check(check) {}

    QStringList faults() {
        QWidget* first = m_window.findChild<FrameHeader*>()->tabStops().at(0);
        // From the last stop one Tab leads to the first.
        m_window.findChild<FrameFooter*>()->tabStops().last()->setFocus(Qt::TabFocusReason);
        QList<QWidget*> stops;
        for (int i = 0; i < MostStops; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (now == nullptr || stops.contains(now)) {
                break;
            }
            look(now);
            if (!stops.isEmpty()) {
                lookAtOrder(stops.last(), now);
            }
            stops.append(now);
        }
        lookAtStart(stops, first->isEnabled() ? 1 : 0);
        return m_faults;
    }

private:
    void look(QWidget* stop) {
        const QWidget* target = targetOf(stop);
        if (target->width() < spacing::Target || target->height() < spacing::Target) {
            m_faults.append(u"target: %1 is %2 x %3"_s.arg(named(stop))
                                .arg(target->width())
                                .arg(target->height()));
        }
        const QRect seen = stop->visibleRegion().boundingRect();
        // What is taller than the view can show only a part of itself.
        const bool isTall = stop->height() > m_window.height() / 2;
        if (seen.isEmpty() || (!isTall && seen != stop->rect())) {
            m_faults.append(u"unseen: %1 shows %2 x %3 of %4 x %5"_s.arg(named(stop))
                                .arg(seen.width())
                                .arg(seen.height())
                                .arg(stop->width())
                                .arg(stop->height()));
        } else if (m_check == FocusCheck::Rings) {
            lookAtRing(stop, target);
        }
    }

    void lookAtRing(QWidget* stop, const QWidget* target) {
        const QRect area =
            placeOf(target).adjusted(-RingRoom, -RingRoom, RingRoom, RingRoom) & m_window.rect();
        const QImage with = m_window.grab(area).toImage();
        stop->clearFocus();
        const QImage without = m_window.grab(area).toImage();
        stop->setFocus(Qt::TabFocusReason);
        QRect seen = target->visibleRegion().boundingRect();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(stop)) {
            seen = view->visualRect(view->currentIndex()); // a table rings the cell
        }
        const int found = pixelsThatStandOut(with, without);
        const int needed = static_cast<int>(RingShare * 2 * (seen.width() + seen.height()));
        if (found < needed) {
            m_faults.append(
                u"ring: %1 changes %2 pixels, needs %3"_s.arg(named(stop)).arg(found).arg(needed));
        }
    }

    /// Down, or to the right; the top of a column to the right counts as further on.
    void lookAtOrder(const QWidget* before, const QWidget* now) {
        const QWidget* header = m_window.findChild<FrameHeader*>();
        const QWidget* content = m_window.findChild<ContentArea*>();
        if (header->isAncestorOf(now) ||
            content->isAncestorOf(before) != content->isAncestorOf(now)) {
            return;
        }
        const QRect one = placeOnPage(targetOf(before));
        const QRect next = placeOnPage(targetOf(now));
        const bool isAbove = next.bottom() <= one.top() && next.left() < one.right();
        const bool isInRow = next.top() < one.bottom() && one.top() < next.bottom();
        if (isAbove || (isInRow && next.right() <= one.left())) {
            m_faults.append(u"order: %1 comes after %2"_s.arg(named(now), named(before)));
        }
    }

    void lookAtStart(const QList<QWidget*>& stops, int hideAt) {
        const QList<QWidget*> header = m_window.findChild<FrameHeader*>()->tabStops();
        const QList<QWidget*> footer = m_window.findChild<FrameFooter*>()->tabStops();
        if (stops.value(hideAt) != header.at(1)) {
            m_faults.append(u"order: Hide is not the second stop"_s);
        }
        if (stops.value(stops.size() - 1) != footer.last()) {
            m_faults.append(u"order: Get help now is not the last stop"_s);
        }
    }

    FrameWindow& m_window;
    FocusCheck m_check;
    QStringList m_faults;
};

} // namespace

QStringList focusFaults(FrameWindow& window, FocusCheck check) {
    return FocusWalk(window, check).faults();
}

QRect helpPlace(const FrameWindow& window) {
    return placeOf(window.findChild<FrameFooter*>()->tabStops().last());
}

} // namespace waymark::ui
