// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace waymark::ui {

class Session;

/// The places to call, with a way to the directory and a form to add one by hand.
class PlacesPart : public QWidget {
    Q_OBJECT

public:
    explicit PlacesPart(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& words); ///< what an action did
    void directoryRequested();
};

} // namespace waymark::ui
