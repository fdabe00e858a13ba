// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/texts_json.h"
#include "fuzz/fuzz_support.h"
#include "fuzz/fuzz_targets.h"

using namespace waymark;
using namespace waymark::tests;

/// Whatever stands in a file of texts, each text that was taken can be asked for in each voice.
void waymark::tests::feedTexts(const std::uint8_t* data, std::size_t size) {
    Texts texts;
    if (addTexts(textOf(data, size), "fuzz", "en", texts)) {
        for (const auto& [key, voices] : texts.all()) {
            (void)texts.text(key, Voice::Counselor, {{"name", "{name}"}});
        }
    }
}
