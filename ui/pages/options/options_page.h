// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/page_keys.h"
#include "app/screen_page.h"
#include "pages/options/options_view.h"

class QVBoxLayout;

namespace waymark::ui {

/// Your options: the six kinds of care in order, with the reasons, and no treatment now.
class OptionsPage : public ScreenPage, public PageKeys {
    Q_OBJECT

public:
    OptionsPage(const QString& focusId, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;
    void pressSingle(const QString& sign) override; ///< J and K: the next card and the one before
    bool focusStart() override;

private:
    [[nodiscard]] QStringList cardTexts() const;
    void addHead(QVBoxLayout* layout);
    void addLegend(QVBoxLayout* layout);
    QWidget* createWords();
    QWidget* createLinks(const QList<Screen>& screens);
    QWidget* createBeside();
    QWidget* createLateNotice();
    Banner* createNotice(const NoticeView& notice);
    QWidget* createAlso(const NoticeView& notice);
    void showAgain();
    OptionCard* createCard(const OptionEntry& entry);

    OptionsView m_view;
    QString m_focusId;
    QList<OptionCard*> m_cards; ///< those that can be read more about
    QList<Screen> m_ways;       ///< beside the way, as links in the page
    OptionCard* m_focusCard = nullptr;
};

} // namespace waymark::ui
