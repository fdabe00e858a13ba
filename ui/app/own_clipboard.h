// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace waymark::ui {

/// What was copied in this program: marked as a secret, so that clipboard managers that heed the
/// mark keep no copy, and taken back on demand. What other programs have copied is left alone.
class OwnClipboard : public QObject {
    Q_OBJECT

public:
    explicit OwnClipboard(QObject* parent = nullptr);

    void forget();

private:
    void mark();

    bool m_isMarking = false;
};

} // namespace waymark::ui
