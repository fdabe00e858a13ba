// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/secret.h"

#include <QList>
#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

/// What a passphrase of this length is like, in words; there is no rule it has to keep.
[[nodiscard]] QString strengthWords(const QString& passphrase);

/// Adds a box for a passphrase, with its name above it.
[[nodiscard]] QLineEdit* addPassphraseBox(QVBoxLayout* column, const QString& name);
/// Adds the tick that shows what is typed into the boxes.
void addShowTick(QVBoxLayout* column, const QList<QLineEdit*>& boxes);

/// Takes the words out of the box, which is empty then. The same letters give the same bytes on
/// every keyboard. What the box itself kept of them cannot be wiped.
[[nodiscard]] Secret takePassphrase(QLineEdit& box);

} // namespace waymark::ui
