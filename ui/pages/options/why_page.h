// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

class QVBoxLayout;

namespace waymark::ui {

class OptionStrip;
struct WhyView;

/// Why one kind of care has its place: every reason, and what else counts.
class WhyPage : public ScreenPage {
    Q_OBJECT

public:
    WhyPage(const QString& option, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;
    bool finish() override;

private:
    [[nodiscard]] bool isSetting() const;
    void fill();
    QWidget* createBody(const WhyView& view);
    QWidget* createHead(const WhyView& view);
    QWidget* createReasons(const WhyView& view);
    OptionStrip* createStrip(bool isNarrow);
    void show(const QString& option);

    QString m_option;
    QString m_heading;
    QList<std::pair<QString, QString>> m_options;
    QWidget* m_head = nullptr;
    QWidget* m_body = nullptr;
    OptionStrip* m_strip = nullptr; ///< the one above the reasons
    QVBoxLayout* m_layout;
};

} // namespace waymark::ui
