// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "places/directory_error.h"
#include "places/import_report.h"

#include <filesystem>

class QProgressBar;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class ImportRun;
class TextLabel;

/// Gets the list of places from a file the person has downloaded, and removes it again.
class PlacesImportPage : public ScreenPage {
    Q_OBJECT

public:
    explicit PlacesImportPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;

    /// What the buttons that choose a file do with it; for tests too.
    void setList(const QString& file);
    void setZipCenters(const QString& file);

private:
    void addChoice(QVBoxLayout* column, const QString& words, TextLabel*& shown, bool isList);
    void addRun(QVBoxLayout* column);
    void choose(bool isList);
    void start();
    void tellEnd(const QStringList& lines);
    void showEnd();
    void showReport(const ImportReport& report);
    void removeList();

    std::filesystem::path m_list;
    std::filesystem::path m_zipCenters;
    TextLabel* m_listWords = nullptr;
    TextLabel* m_centersWords = nullptr;
    Button* m_read = nullptr;
    Button* m_stop = nullptr;
    Button* m_remove = nullptr;
    QProgressBar* m_bar = nullptr;
    TextLabel* m_result = nullptr;
    ImportRun* m_run = nullptr;
};

} // namespace waymark::ui
