// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/habits.h"
#include "app/screen_page.h"

#include <QPointer>

class QVBoxLayout;

namespace waymark::ui {

class AnswerGroup;
class Button;
class KeyList;
class TextLabel;

/// Text size, colors, spacing, the key that hides and what follows. All at once; nothing is kept on
/// the disk.
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
    void addHabits(QVBoxLayout* column);
    [[nodiscard]] AnswerGroup* addGroup(QVBoxLayout* column, const QString& title,
                                        const QStringList& answers);
    void pickColors(const QString& id);
    void pickSpacing(const QString& id);
    template <class Value>
    void pickHabit(Value Habits::*habit, Value value);
    void refresh();

    Button* m_smaller = nullptr;
    Button* m_larger = nullptr;
    TextLabel* m_size = nullptr;
    AnswerGroup* m_spacing = nullptr;
    AnswerGroup* m_colors = nullptr;
    AnswerGroup* m_hideKey = nullptr;
    AnswerGroup* m_erase = nullptr;
    AnswerGroup* m_singleKeys = nullptr;
    QPointer<KeyList> m_keys;
};

} // namespace waymark::ui
