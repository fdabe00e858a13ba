// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/help_data.h"

#include "app/qt_text.h"
#include "formats/texts_json.h"
#include "texts/placeholders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are only there when something asks for them, outside any namespace.
static void loadHelpResource() {
    Q_INIT_RESOURCE(app);
}

namespace waymark::ui {

namespace {

/// The language texts are written in first.
constexpr const char* SourceLanguage = "en";

QByteArray embedded(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Texts helpTexts(const std::string& language) {
    Texts texts;
    [[maybe_unused]] const bool isWhole =
        addTexts(embedded(u":/help/help-%1.json"_s.arg(toQt(language))).toStdString(), "help.json",
                 language, texts);
    Q_ASSERT(isWhole);
    return texts;
}

/// A line with its words in another language, where there are some.
HelpLine helpLine(const QJsonObject& line, const QJsonObject& words) {
    const auto said = [&](QLatin1StringView key) {
        return words[key].toString(line[key].toString());
    };
    return {toStd(line[u"region"_s].toString()),
            toStd(line[u"purpose"_s].toString()),
            said("name"_L1),
            line[u"number"_s].toString(),
            said("how"_L1),
            said("hours"_L1)};
}

} // namespace

HelpData::HelpData(const std::string& language)
    : m_panels{u"overdose"_s,          u"suicide"_s,   u"violence"_s,        u"medical-emergency"_s,
               u"withdrawal-danger"_s, u"infection"_s, u"overdose-recent"_s, u"mind-emergency"_s,
               u"pregnancy"_s,         u"under-16"_s} {
    loadHelpResource();
    // The files were checked when the program was built: they can only be wrong if they are not
    // compiled in.
    m_texts = helpTexts(language);
    if (language != SourceLanguage) {
        m_texts.addMissing(helpTexts(SourceLanguage));
    }
    const QJsonObject lines =
        QJsonDocument::fromJson(embedded(u":/help/helplines.json"_s)).object();
    const QJsonArray regions = lines[u"regions"_s].toArray();
    for (const QJsonValueConstRef region : regions) {
        m_regions.emplace_back(toStd(region[u"id"_s].toString()), region[u"name"_s].toString());
    }
    // The sheet of another language has the same lines in the same order; English has none.
    const QJsonObject sheet =
        QJsonDocument::fromJson(embedded(u":/help/helplines-%1.json"_s.arg(toQt(language))))
            .object();
    const QJsonArray words = sheet[u"helplines"_s].toArray();
    const QJsonArray helplines = lines[u"helplines"_s].toArray();
    for (const QJsonValueConstRef line : helplines) {
        m_lines.push_back(
            helpLine(line.toObject(), words[static_cast<qsizetype>(m_lines.size())].toObject()));
    }
}

std::vector<HelpLine> HelpData::lines(const std::string& region) const {
    std::vector<HelpLine> chosen;
    std::ranges::copy_if(m_lines, std::back_inserter(chosen),
                         [&](const HelpLine& line) { return line.region == region; });
    return chosen.empty() ? m_lines : chosen;
}

QString HelpData::regionName(const std::string& region) const {
    if (const std::string key = "help.region." + region; m_texts.has(key)) {
        return toQt(m_texts.text(key, Voice::Self));
    }
    const auto found =
        std::ranges::find(m_regions, region, &std::pair<std::string, QString>::first);
    return found == m_regions.end() ? QString() : found->second;
}

Texts::Fillings HelpData::numbers(const std::string& region, Voice voice) const {
    Texts::Fillings fillings;
    for (const char* purpose : HelpPurposes) {
        const auto found = std::ranges::find_if(m_lines, [&](const HelpLine& line) {
            return line.region == region && line.purpose == purpose;
        });
        fillings[purpose] = found != m_lines.end()
                                ? toStd(found->number)
                                : m_texts.text(std::string("help.no-number.") + purpose, voice);
    }
    return fillings;
}

bool HelpData::has(const QString& panel) const {
    return m_texts.has("help." + toStd(panel) + ".step.1");
}

QString HelpData::title(const QString& panel, Voice voice) const {
    return toQt(m_texts.text("help." + toStd(panel) + ".title", voice));
}

QStringList HelpData::steps(const QString& panel, Voice voice, const std::string& region) const {
    QStringList steps;
    for (const std::string& step : stepsOf(m_texts, toStd(panel), voice, numbers(region, voice))) {
        steps << toQt(step);
    }
    return steps;
}

QString HelpData::note(const QString& panel, Voice voice, const std::string& region) const {
    return text(panel + u".note"_s, voice, region);
}

QString HelpData::text(const QString& key, Voice voice, const std::string& region) const {
    const std::string full = "help." + toStd(key);
    return m_texts.has(full) ? toQt(m_texts.text(full, voice, numbers(region, voice))) : QString();
}

QString HelpData::emergencyNumber(const std::string& region, Voice voice) const {
    return toQt(numbers(region, voice)["emergency"]);
}

} // namespace waymark::ui
