// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

class QVBoxLayout;

namespace waymark::ui {

class OptionStrip;
struct PathView;

/// Care as a way: what comes first, what after, and what goes along with all of it.
class PathPage : public ScreenPage {
    Q_OBJECT

public:
    PathPage(const QString& option, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;
    bool finish() override;

private:
    void fill();
    QWidget* createHead(const PathView& view);
    QWidget* createBody(const PathView& view);
    QWidget* createPicture(const PathView& view);
    QWidget* createWords(const PathView& view);
    OptionStrip* createStrip(bool isNarrow);
    void show(const QString& option);

    QString m_option;
    QString m_heading;
    QVBoxLayout* m_column;
    QList<std::pair<QString, QString>> m_options;
    QWidget* m_head = nullptr;
    QWidget* m_body = nullptr;
    OptionStrip* m_strip = nullptr; ///< the one above the path
};

} // namespace waymark::ui
