// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/learn/sources_view.h"

class QLineEdit;

namespace waymark::ui {

class BesideStrip;
class ChoiceStrip;
class SourceRow;
class TextLabel;

/// Everything the program rests on, by kind, or by what one types.
class SourcesPage : public ScreenPage {
    Q_OBJECT

public:
    /// Opens a source; an empty or unknown id opens none.
    SourcesPage(const QString& source, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    /// Enter in the text box goes to the first source that is left.
    bool finish() override;
    bool focusStart() override;

    [[nodiscard]] QLineEdit* box() const { return m_box; }
    [[nodiscard]] const QList<SourceRow*>& rows() const { return m_rows; }

private:
    void createBox();
    void choose(const QString& kind);
    void search(const QString& text);
    void show(const QList<SourceGroup>& groups, const QString& count);
    [[nodiscard]] QWidget* createList(const QList<SourceGroup>& groups, const QString& count);

    QList<SourceGroup> m_groups;
    QLineEdit* m_box = nullptr;
    ChoiceStrip* m_strip = nullptr;
    BesideStrip* m_beside = nullptr;
    QList<SourceRow*> m_rows;
    SourceRow* m_first = nullptr; ///< the one the page was opened for
};

} // namespace waymark::ui
