// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/reading.h"

#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"

#include <future>
#include <utility>

namespace waymark::ui {

namespace {

struct Begun {
    std::string language;
    std::future<Knowledge> reading;
};

Begun &begun()
{
    static Begun only;
    return only;
}

} // namespace

void beginReading(const std::string &language)
{
    begun() = {language, std::async(std::launch::async, [language] {
                   return loadKnowledge(findDataFolder().knowledge, language);
               })};
}

Knowledge readKnowledge(const std::string &language)
{
    Begun taken = std::exchange(begun(), {});
    return taken.reading.valid() && taken.language == language
        ? taken.reading.get()
        : loadKnowledge(findDataFolder().knowledge, language);
}

} // namespace waymark::ui
