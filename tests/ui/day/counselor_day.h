// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/hide_guard.h"
#include "window_walk.h"

#include <QTemporaryDir>

namespace waymark::ui {

/// The real window, used as a counselor uses it with one client after another. Nothing in it is
/// made for this but the cost of a key and the length of a minute.
class CounselorDay : public WindowWalk {
public:
    /// A client every half hour, day and night.
    static constexpr int ClientsOfADay = 48;

    /// Brief: of many pages that are alike, one or a few; colors and language stay.
    enum class Pace { Whole, Brief };
    explicit CounselorDay(Pace pace);

    /// From a new client to the saved file: every question, every screen, hidden once, saved and
    /// opened, kept and taken. Ends as it began.
    void seeClient(int number);
    /// The window is hidden and left until its time is over, which erases and closes; then opened.
    void leaveForLong();

    [[nodiscard]] int pagesShown() const { return m_pages; }

private:
    void show(const Route& route);
    /// How many of so many pages that are alike are shown.
    [[nodiscard]] std::size_t some(std::size_t all) const;
    void answerEveryPage(int number);
    void lookAtOptions();
    void lookAtInsight();
    void makePlan();
    void judge();
    void compareTwo();
    void lookThingsUp();
    void changeLooks();
    void hide();
    void saveAndOpen();
    void keepAndTake();
    void click(int radio);
    void type(const QString& text);
    void setMinutes(int minutes);

    QTemporaryDir m_folder;
    Case m_sample;
    HideGuard m_guard;
    Pace m_pace;
    int m_pages = 0;
};

} // namespace waymark::ui
