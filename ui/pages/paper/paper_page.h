// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/paper/paper_view.h"

#include <QPointer>

class QVBoxLayout;

namespace waymark::ui {

class PagePreview;
class TickCard;

/// Print or save: what goes on the paper, in which words, and where it goes.
class PaperPage : public ScreenPage {
    Q_OBJECT

public:
    explicit PaperPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    [[nodiscard]] QWidget* createSide() override;
    bool finish() override;
    void pressSecondary(int index) override;

    /// Writes the paper to that file, as PDF or, by its name, as a web page; says how it went.
    void saveTo(const QString& path);

private:
    void addTicks(QVBoxLayout* column);
    TickCard* addTick(QVBoxLayout* column, const QString& label, const QString& hint,
                      bool PaperChoice::*part);
    void refresh();
    void print();
    void save();
    void tell(QWidget* outcome, const QString& words);

    PaperChoice m_choice;
    QVBoxLayout* m_outcomes = nullptr;
    QPointer<PagePreview> m_preview;
};

} // namespace waymark::ui
