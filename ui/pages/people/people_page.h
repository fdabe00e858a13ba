// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "pages/people/people_view.h"
#include "questionnaire/answers.h"

#include <cstdint>
#include <functional>

class QVBoxLayout;

namespace waymark::ui {

/// Two sets of answers about one person: whose the second ones are, a turn of someone else at the
/// keyboard, a yes of both, and then what differs and whether it matters.
class PeoplePage : public ScreenPage {
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;

private:
    enum class State : std::uint8_t {
        Start,  ///< nothing stands beside the answers
        Turn,   ///< someone else answers
        Ask,    ///< their answers are there, and nobody has said yes
        Compare ///< side by side
    };

    [[nodiscard]] State state() const;
    [[nodiscard]] QString heading() const;
    void addStart(QVBoxLayout* column);
    void addWay(QVBoxLayout* column, const QString& words, const std::function<void()>& act);
    void addTurn(QVBoxLayout* column);
    void addAsk(QVBoxLayout* column);
    void addComparison(QVBoxLayout* column);
    void addGroup(QVBoxLayout* column, const QString& title, const QList<DifferenceView>& rows);
    [[nodiscard]] bool hasBegun() const;
    void begin(Voice voice);
    void goOn();
    void showAnew(const QString& words);

    State m_state;
    PeopleView m_view; ///< filled in Compare only
};

} // namespace waymark::ui
