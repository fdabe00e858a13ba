// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/secret.h"

#include <QString>

class QLineEdit;

namespace waymark::ui {

/// What a passphrase of this length is like, in words; there is no rule it has to keep.
[[nodiscard]] QString strengthWords(const QString& passphrase);

/// A box for a passphrase, called `name`.
[[nodiscard]] QLineEdit* createPassphraseBox(const QString& name);

/// Takes the words out of the box, which is empty then. The same letters give the same bytes on
/// every keyboard. What the box itself kept of them cannot be wiped.
[[nodiscard]] Secret takePassphrase(QLineEdit& box);

} // namespace waymark::ui
