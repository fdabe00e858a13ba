// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/case_file_fault.h"

#include <QString>

namespace waymark::ui {

/// Of the text that tells people what is wrong with a saved file.
[[nodiscard]] inline QString faultKey(CaseFileFault fault) {
    return QStringLiteral("saving.fault.") + QString::fromLatin1(wordOf(fault));
}

} // namespace waymark::ui
