// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <utility>

class QButtonGroup;

namespace waymark::ui {

/// A few buttons of which one is down: in rows that wrap, or one under another.
class ChoiceStrip : public QWidget, public Adaptive {
    Q_OBJECT

public:
    /// How it stands in a wide window; it is rows in every other.
    enum class Shape : std::uint8_t { Row, Column };

    ChoiceStrip(const QString& name, const QList<std::pair<QString, QString>>& choices, Shape shape,
                QWidget* parent = nullptr);

    /// Alt+1 chooses the first, and so on.
    void addNumberKeys();
    void setChosen(const QString& id);
    [[nodiscard]] QString chosen() const;
    void setLayoutMode(LayoutMode mode) override;

Q_SIGNALS:
    void chosenChanged(const QString& id); ///< by the person

private:
    void arrange(bool isColumn);
    void reserveBold(); ///< a button keeps its width when its text turns bold

    Shape m_shape;
    bool m_isColumn = false;
    QList<QString> m_ids;
    QButtonGroup* m_buttons;
};

} // namespace waymark::ui
