// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/distance.h"

#include <map>
#include <string>

namespace waymark {

/// The middle of each ZIP area.
using ZipCenters = std::map<std::string, Point, std::less<>>;

} // namespace waymark
