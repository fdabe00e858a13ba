// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window_walk.h"

#include "app/clients.h"
#include "app/open_casebook.h"
#include "app/screen_page.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace waymark::ui {

/// The window as a counselor has it, with a folder of its own for what is kept.
struct CounselorWalk : WindowWalk {
    QTemporaryDir folder;

    CounselorWalk() {
        session.casebook().setKeyCost({1, 8});
        session.setVoice(Voice::Counselor);
        navigator.go({Screen::CheckAnswers});
        settle();
    }

    void go(const Route& route) {
        navigator.go(route);
        settle();
    }

    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    [[nodiscard]] bool shows(const QString& part) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && accessibleName(const_cast<QLabel*>(label)).contains(part);
        });
    }

    [[nodiscard]] QWidget* named(const QString& name) const {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && accessibleName(widget) == name) {
                return widget;
            }
        }
        return nullptr;
    }
};

} // namespace waymark::ui
