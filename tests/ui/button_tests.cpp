// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/button.h"

#include "support/catch.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/tick_box.h"

#include <QFontMetrics>
#include <QScopeGuard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString ButtonWords = u"What would change this"_s;

int widthOf(const Button& button) {
    return button.sizeHint().width();
}

} // namespace

TEST_CASE("a button is measured anew when its words, its kind or its tail change") {
    Button button(ButtonWords);
    const int plain = widthOf(button);
    CHECK(widthOf(button) == plain);
    button.setKind(ButtonKind::Primary);
    const int bold = widthOf(button);
    CHECK(bold > plain);
    button.setTailText(u"Shift"_s);
    const int tailed = widthOf(button);
    CHECK(tailed > bold);
    button.setTailText({});
    CHECK(widthOf(button) == bold);
    button.setKind(ButtonKind::Secondary);
    CHECK(widthOf(button) == plain);
    button.setText(u"Why"_s);
    CHECK(widthOf(button) < plain);
}

TEST_CASE("a button is measured anew when the text size changes") {
    const auto back = qScopeGuard([] { theme().apply({}); });
    Button button(ButtonWords);
    const int before = widthOf(button);
    ThemeSettings larger;
    larger.zoomPercent = 200;
    theme().apply(larger);
    CHECK(widthOf(button) > before * 3 / 2);
}

TEST_CASE("a button wraps where its words have no room in one line, and keeps its height where "
          "they have") {
    Button button(ButtonWords);
    const int wide = widthOf(button);
    const int tall = button.heightForWidth(wide);
    CHECK(button.heightForWidth(10 * wide) == tall);
    const int least = button.minimumSizeHint().width();
    REQUIRE(least < wide);
    const int line = QFontMetrics(theme().type().font(TextRole::Body)).height();
    CHECK(button.heightForWidth(least) > tall + line / 2);
}

TEST_CASE("a layout gives a box to tick what a finger needs, and what large words need") {
    QWidget page;
    QVBoxLayout column(&page);
    column.setContentsMargins(0, 0, 0, 0);
    auto* box = new TickBox(ButtonWords);
    column.addWidget(box);
    page.show();
    CHECK(column.minimumSize().height() == spacing::Target);
    QFont large = box->font();
    large.setPixelSize(2 * spacing::Target);
    box->setFont(large);
    CHECK(column.minimumSize().height() > 2 * spacing::Target);
}

} // namespace waymark::ui
