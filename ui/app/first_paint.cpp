// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace waymark::ui {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* window, const std::function<void()>& act)
        : QObject(window)
        , m_act(act) {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // What is painted in this turn of the loop is on the screen when the next one begins.
            QTimer::singleShot(0, this, [this] {
                m_act();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void afterFirstPaint(QWidget* window, const std::function<void()>& act) {
    new FirstPaint(window, act);
}

} // namespace waymark::ui
