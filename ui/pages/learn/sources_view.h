// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace waymark::ui {

class Session;

/// A source as a person reads about it.
struct SourceView {
    QString id;
    QString kind; ///< id of its kind
    QString name; ///< "Wakeman and others, 2020"
    QString title;
    QList<std::pair<QString, QString>> facts; ///< "Year", "2020"
    QString address;                          ///< empty: it has none
    QString warning;                          ///< empty: it holds
};

/// Sources of one kind under its name in words.
struct SourceGroup {
    QString kind;
    QString title;
    QList<SourceView> sources;
};

/// All sources, by kind; kinds without any are left out.
[[nodiscard]] QList<SourceGroup> sourceGroups(Session& session, const QDate& today);

/// Only sources on which every word of the text stands, somewhere.
[[nodiscard]] QList<SourceGroup> matching(const QList<SourceGroup>& groups, const QString& text);

} // namespace waymark::ui
