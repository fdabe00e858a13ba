// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

class QVBoxLayout;

namespace waymark::ui {

class AnswerGroup;
class Button;
class TextLabel;

/// Text size, colors, spacing and the key that hides. All at once; nothing is kept on the disk.
class TextAndColorsPage : public ScreenPage {
    Q_OBJECT

public:
    explicit TextAndColorsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;

private:
    [[nodiscard]] QWidget* createSizeAndSample();
    [[nodiscard]] QWidget* createColorsAndKey();
    void addSize(QVBoxLayout* column);
    void addSample(QVBoxLayout* column);
    [[nodiscard]] AnswerGroup* addGroup(QVBoxLayout* column, const QString& title,
                                        const QStringList& answers);
    void pickColors(const QString& id);
    void pickSpacing(const QString& id);
    void refresh();

    Button* m_smaller = nullptr;
    Button* m_larger = nullptr;
    TextLabel* m_size = nullptr;
    AnswerGroup* m_spacing = nullptr;
    AnswerGroup* m_colors = nullptr;
    AnswerGroup* m_hideKey = nullptr;
};

} // namespace waymark::ui
