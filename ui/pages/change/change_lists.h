// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/change/change_view.h"

#include <QWidget>

namespace waymark::ui {

class ChangeCard;
class Session;

/// The changes that were found, by what can be done about them.
class ChangeLists : public QWidget {
    Q_OBJECT

public:
    ChangeLists(const ChangeView& view, const Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void tryRequested(waymark::ui::ChangeCard* card, const waymark::ui::ChangeItem& item, bool on);
    void keepRequested(const waymark::ui::ChangeItem& item);
    void answerRequested(const QString& page);

private:
    QWidget* createList(const QString& heading, const QList<ChangeItem>& items,
                        const QString& empty);
    QWidget* createPairs(const QList<ChangeItem>& pairs);
    QWidget* createGiven(const QStringList& sentences);
    ChangeCard* createCard(const ChangeItem& item);

    const Session& m_session;
};

} // namespace waymark::ui
