// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <utility>

namespace waymark::ui {

class PartButton;
class TextLabel;

/// A few buttons of which some can be down at once, up to a most.
class PickStrip : public QWidget {
    Q_OBJECT

public:
    PickStrip(const QString& name, const QList<std::pair<QString, QString>>& choices,
              qsizetype most, QWidget* parent = nullptr);

    void setPicked(const QStringList& ids);
    [[nodiscard]] QStringList picked() const; ///< in the order of the buttons

Q_SIGNALS:
    void pickedChanged(); ///< by the person
    void refused(const QString& words);

private:
    void press(PartButton* button);

    QList<std::pair<QString, PartButton*>> m_buttons;
    qsizetype m_most;
    TextLabel* m_hint;
};

} // namespace waymark::ui
