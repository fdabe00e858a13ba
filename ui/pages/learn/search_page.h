// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

class QLineEdit;

namespace waymark::ui {

class FoundRow;
class RowList;
class TextLabel;

/// Finds anything the program knows, while one types. Keeps nothing of it.
class SearchPage : public ScreenPage {
    Q_OBJECT

public:
    explicit SearchPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    /// Enter in the text box opens the nearest thing; it never leaves.
    bool finish() override;
    bool focusStart() override;

    [[nodiscard]] QLineEdit* box() const { return m_box; }
    [[nodiscard]] const QList<FoundRow*>& rows() const { return m_rows; }

private:
    void createBox();
    QWidget* createIdeas();
    void search(const QString& text);

    QLineEdit* m_box = nullptr;
    TextLabel* m_count = nullptr;
    QWidget* m_ideas = nullptr;
    RowList* m_list = nullptr; ///< made anew for each text
    QList<FoundRow*> m_rows;
};

} // namespace waymark::ui
