// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/settings/hide_key.h"

#include "widgets/frame_window.h"

#include <QCoreApplication>
#include <QVariant>

namespace waymark::ui {

namespace {

constexpr char HidesByF12[] = "waymarkHidesByF12";

} // namespace

bool doesShiftHide(const QWidget* page) {
    return !page->window()->property(HidesByF12).toBool();
}

void setShiftHides(QWidget* page, bool on) {
    page->window()->setProperty(HidesByF12, !on);
    if (auto* frame = qobject_cast<FrameWindow*>(page->window())) {
        frame->setShiftHides(on);
    }
}

QString hideKeyWords(const QWidget* page) {
    return doesShiftHide(page) ? QCoreApplication::translate("HideKey", "Shift 3 times")
                               : QCoreApplication::translate("HideKey", "F12");
}

} // namespace waymark::ui
