// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plan/place_facts.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace waymark::ui {

class PartButton;
class Session;

/// The facts of one group as buttons that stay down: what a place has to offer.
class FactStrip : public QWidget {
    Q_OBJECT

public:
    FactStrip(const Session& session, FactGroup group, QWidget* parent = nullptr);

    /// Those that are down.
    [[nodiscard]] FactSet chosen() const;
    [[nodiscard]] const QList<std::pair<std::size_t, PartButton*>>& buttons() const {
        return m_buttons;
    }

Q_SIGNALS:
    void chosenChanged();

private:
    QList<std::pair<std::size_t, PartButton*>> m_buttons;
};

} // namespace waymark::ui
