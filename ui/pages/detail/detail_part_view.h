// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "pages/detail/detail_view.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class TextLabel;

/// One part of an option's page: facts, a day or a list, what more is known, and its hard words.
class DetailPartView : public QWidget {
    Q_OBJECT

public:
    DetailPartView(const DetailPart& part, const QList<WordView>& words, QWidget* parent = nullptr);

    [[nodiscard]] TextLabel* heading() const { return m_heading; }

Q_SIGNALS:
    void optionRequested(const QString& id);

private:
    void addGroup(QVBoxLayout* lines, const FactGroup& group);
    void addDay(QVBoxLayout* lines, const DayView& day);
    void addKinds(QVBoxLayout* lines, const KindListView& kinds);
    void addFold(QVBoxLayout* lines, const FoldView& fold);

    QString m_title;
    TextLabel* m_heading;
};

} // namespace waymark::ui
