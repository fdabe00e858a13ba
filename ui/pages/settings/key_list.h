// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/habits.h"
#include "questionnaire/answers.h"

#include <QWidget>

namespace waymark::ui {

/// What each key does, as the habits are.
class KeyList : public QWidget {
    Q_OBJECT

public:
    KeyList(const Habits& habits, Voice voice, QWidget* parent = nullptr);
};

} // namespace waymark::ui
