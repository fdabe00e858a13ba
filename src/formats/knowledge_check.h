// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formats/data_error.h"
#include "formats/knowledge_folder.h"

namespace waymark {

/// What has to hold between the files of a knowledge folder: each source and text that is named is
/// there, the catalogue says how to arrange what can be arranged, and nothing but its count reads
/// what is counted. Adds what does not hold to `errors`.
void checkAcrossFiles(const Knowledge& knowledge, DataErrors& errors);

} // namespace waymark
