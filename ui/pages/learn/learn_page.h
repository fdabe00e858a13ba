// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/learn/learn_view.h"

class QVBoxLayout;

namespace waymark::ui {

class BesideStrip;
class ChoiceStrip;

/// What heroin does, what care is, the medicines, rights: to read, topic by topic.
class LearnPage : public ScreenPage {
    Q_OBJECT

public:
    /// Opens a topic; an empty or unknown id opens the first.
    LearnPage(const QString& topic, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;

private:
    void show(const QString& topic);
    [[nodiscard]] QWidget* createTopic(const LearnTopicView& view);
    void addSteps(QVBoxLayout* column, const LearnSectionView& section);
    void addSection(QVBoxLayout* column, const LearnSectionView& section);

    ChoiceStrip* m_strip = nullptr;
    BesideStrip* m_beside = nullptr;
};

} // namespace waymark::ui
