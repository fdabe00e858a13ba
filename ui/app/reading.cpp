// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/reading.h"

#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"

#include <QFuture>
#include <QPromise>

#include <future>
#include <memory>
#include <utility>

namespace waymark::ui {

namespace {

struct Begun {
    std::string language;
    std::future<Knowledge> reading;
    std::shared_ptr<QPromise<void>> end = std::make_shared<QPromise<void>>();
};

/// Tells of the end, also of one by a fault.
class ReadingEnd {
public:
    explicit ReadingEnd(QPromise<void>& end)
        : m_end(end) {}
    ~ReadingEnd() { m_end.finish(); }
    ReadingEnd(const ReadingEnd&) = delete;
    ReadingEnd& operator=(const ReadingEnd&) = delete;

private:
    QPromise<void>& m_end;
};

Begun& begun() {
    static Begun only;
    return only;
}

} // namespace

void beginReading(const std::string& language) {
    begun() = {};
    begun().language = language;
    begun().end->start();
    begun().reading = std::async(std::launch::async, [language, end = begun().end] {
        const ReadingEnd told(*end);
        return loadKnowledge(findDataFolder().knowledge, language);
    });
}

void whenRead(QObject* context, const std::function<void()>& act) {
    begun().end->future().then(context, act);
}

Knowledge readKnowledge(const std::string& language) {
    Begun taken = std::exchange(begun(), {});
    return taken.reading.valid() && taken.language == language
               ? taken.reading.get()
               : loadKnowledge(findDataFolder().knowledge, language);
}

} // namespace waymark::ui
