// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/change/change_view.h"
#include "widgets/card.h"

#include <QString>

class QCheckBox;

namespace waymark::ui {

class TextLabel;

/// One change: what it would bring, how to bring it about, and a tick to try it out.
class ChangeCard : public Card {
    Q_OBJECT

public:
    explicit ChangeCard(const ChangeItem& item, QWidget* parent = nullptr);

    /// Tried or not, as the page knows; says nothing.
    void setTried(bool tried, const QString& moved = {});
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }

Q_SIGNALS:
    void tryRequested(bool on);
    void keepRequested();
    void answerRequested(const QString& page);

private:
    QWidget* createTried();
    QWidget* createLinks(const ChangeItem& item);
    QWidget* createHow(const QStringList& steps);

    QString m_title;
    QCheckBox* m_tick;
    TextLabel* m_moved;
    QWidget* m_tried;
};

} // namespace waymark::ui
