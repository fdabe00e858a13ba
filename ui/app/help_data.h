// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "texts/texts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::ui {

struct HelpLine {
    std::string region;
    std::string purpose;
    QString name;
    QString number;
    QString how;
    QString hours;
};

/// The Get help now panels and their numbers. Compiled into the program, so that they work without
/// any file.
class HelpData {
public:
    explicit HelpData(const std::string& language);

    /// Those anyone can open. Signs to look for are panels too, but open only where an answer calls
    /// for them.
    [[nodiscard]] const QStringList& panels() const { return m_panels; }
    [[nodiscard]] bool has(const QString& panel) const;
    /// The lines of a region, or of all regions when it has none of its own.
    [[nodiscard]] std::vector<HelpLine> lines(const std::string& region) const;
    [[nodiscard]] QString regionName(const std::string& region) const;

    [[nodiscard]] QString title(const QString& panel, Voice voice) const;
    /// The steps of a panel, with the numbers of the region in place.
    [[nodiscard]] QStringList steps(const QString& panel, Voice voice,
                                    const std::string& region) const;
    [[nodiscard]] QString note(const QString& panel, Voice voice, const std::string& region) const;
    /// Any other text of the help pages, by its key without "help.".
    [[nodiscard]] QString text(const QString& key, Voice voice, const std::string& region) const;
    [[nodiscard]] QString emergencyNumber(const std::string& region, Voice voice) const;

    /// The number of the region for each purpose, or words where there is none.
    [[nodiscard]] Texts::Fillings numbers(const std::string& region, Voice voice) const;

private:
    Texts m_texts;
    QStringList m_panels;
    std::vector<HelpLine> m_lines;
    std::vector<std::pair<std::string, QString>> m_regions;
};

} // namespace waymark::ui
