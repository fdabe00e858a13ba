// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/help/get_help_view.h"

class QVBoxLayout;

namespace waymark::ui {

class HelpPanel;
class Safety;

/// What to do now, in numbered steps, and whom to call. Asks for nothing and always leads back.
class GetHelpPage : public ScreenPage {
    Q_OBJECT

public:
    GetHelpPage(const QString& panel, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    void pressSecondary(int index) override;
    void pressDigit(const QString& digit) override;
    bool focusStart() override;

private:
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QWidget* createSigns();
    [[nodiscard]] QWidget* createNumbers();
    void addEmergency(QVBoxLayout* column);
    void open(HelpPanel* panel);

    GetHelpView m_view;
    QList<HelpPanel*> m_panels;
    QList<void (Safety::*)()> m_answers; ///< what each secondary button says to the session
};

} // namespace waymark::ui
