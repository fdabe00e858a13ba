// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "result/app_version.h"

namespace waymark {

std::string_view appVersion() {
    return WAYMARK_VERSION;
}

} // namespace waymark
