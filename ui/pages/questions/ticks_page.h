// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/questions/ticks_view.h"
#include "widgets/layout_mode.h"

class QBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class TickCard;

/// Several things to tick. A tick counts at once; a box without one, when the page is finished.
class TicksPage : public ScreenPage, public Adaptive {
    Q_OBJECT

public:
    TicksPage(const Page& page, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    [[nodiscard]] QWidget* createSide() override;
    bool finish() override;
    void pressSecondary(int index) override;
    bool focusStart() override;
    void setLayoutMode(LayoutMode mode) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeUnknowns();
    void addHead(QVBoxLayout* column);
    void addTicks(QVBoxLayout* column);
    TickCard* addTick(QBoxLayout* column, const QString& label, const QString& hint);
    [[nodiscard]] QList<TickCard*> unknowns() const;
    void change(TickCard* card, bool checked);
    [[nodiscard]] QString clearOthers(const TickCard* card);
    [[nodiscard]] TicksState shownState() const;
    [[nodiscard]] QString text(const char* what) const;

    const Page& m_page;
    std::vector<VariableIndex> m_asked;
    QList<TickCard*> m_ticks;
    QBoxLayout* m_unknowns = nullptr;
    TickCard* m_none = nullptr;
    TickCard* m_notSure = nullptr; ///< null where no tick says as much
    TickCard* m_ratherNotSay = nullptr;
    bool m_isClearing = false;
};

} // namespace waymark::ui
