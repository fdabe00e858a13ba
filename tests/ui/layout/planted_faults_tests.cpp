// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "layout_faults.h"
#include "longer_words.h"
#include "support/catch.h"
#include "widgets/button.h"
#include "widgets/frame_footer.h"
#include "widgets/frame_header.h"
#include "widgets/frame_window.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// A sound page in the real frame, into which a test puts one fault.
struct Planted {
    FrameWindow window;
    QWidget* page = new QWidget;
    QVBoxLayout* column = new QVBoxLayout(page);
    TextLabel* words = new TextLabel(TextRole::Body, u"A few words that fit where they stand."_s);
    Button* first = new Button(u"First"_s);
    Button* second = new Button(u"Second"_s);

    Planted() {
        column->addWidget(TextLabel::heading(TextRole::PageHeading, u"A page"_s));
        column->addWidget(words);
        column->addWidget(first);
        column->addWidget(second);
        first->setAccessibleName(u"First"_s);
        second->setAccessibleName(u"Second"_s);
    }

    void show() {
        PageFrame frame;
        frame.name = u"A page"_s;
        frame.primary = u"Continue"_s;
        window.resize(900, 600);
        window.setPage(page, frame);
        window.show();
        window.activateWindow();
        settle();
    }

    static void settle() {
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(1);
        }
    }

    QStringList faults() {
        return textFaults(window) + sidewaysFaults(window) + headingFaults(window) +
               focusFaults(window, FocusCheck::Rings);
    }

    /// The checks that have found something, each once.
    QStringList checks() {
        QStringList found;
        for (const QString& fault : faults()) {
            found.append(fault.section(u':', 0, 0));
        }
        found.removeDuplicates();
        return found;
    }
};

/// Takes the focus and does not show it.
struct Silent : QWidget {
    Silent() {
        setFocusPolicy(Qt::StrongFocus);
        setMinimumSize(100, 50);
        setAccessibleName(u"Silent"_s);
    }
};

} // namespace

TEST_CASE("a sound page has no fault of layout") {
    Planted planted;
    planted.show();
    const QStringList faults = planted.faults();
    INFO(faults.join(u"\n"_s).toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("a label that is too low for its lines is found") {
    Planted planted;
    planted.words->setFixedHeight(8);
    planted.show();
    CHECK(planted.checks() == QStringList{u"clipped"_s});
}

TEST_CASE("a label that is narrower than its longest word is found") {
    Planted planted;
    planted.words->setPlainText(u"Understanding"_s);
    planted.words->setFixedWidth(30);
    planted.show();
    CHECK(planted.checks().contains(u"narrow"_s));
}

TEST_CASE("a button that cuts its words is found") {
    Planted planted;
    planted.first->setText(u"Understanding every word"_s);
    planted.first->setFixedSize(60, 44);
    planted.second->setText(u"Understanding every word"_s);
    planted.second->setFixedSize(180, 44);
    planted.show();
    CHECK(planted.checks().contains(u"narrow"_s));
    CHECK(planted.checks().contains(u"clipped"_s));
}

TEST_CASE("two texts over each other are found") {
    Planted planted;
    planted.show();
    auto* over = new TextLabel(TextRole::Body, u"Over it"_s, planted.page);
    over->setGeometry(planted.words->geometry());
    over->show();
    CHECK(planted.checks() == QStringList{u"overlap"_s});
}

TEST_CASE("a text that reaches out of what holds it is found") {
    Planted planted;
    planted.show();
    planted.words->move(planted.words->x(), -10);
    CHECK(planted.checks().contains(u"outside"_s));
}

TEST_CASE("a page that scrolls sideways is found") {
    Planted planted;
    planted.page->setMinimumWidth(1000);
    planted.show();
    CHECK(planted.checks().contains(u"sideways"_s));
}

TEST_CASE("a second heading, and a heading that is not the page's name, are found") {
    Planted planted;
    planted.column->addWidget(TextLabel::heading(TextRole::PageHeading, u"Another"_s));
    planted.show();
    CHECK(planted.checks() == QStringList{u"heading"_s});
    Planted other;
    other.show();
    other.page->setAccessibleName(u"Something else"_s);
    CHECK(other.checks() == QStringList{u"heading"_s});
}

TEST_CASE("a target under 44 pixels is found") {
    Planted planted;
    planted.first->setText({});
    planted.first->setFixedSize(44, 30);
    planted.show();
    CHECK(planted.checks().contains(u"target"_s));
}

TEST_CASE("a Tab order against the reading order is found") {
    Planted planted;
    planted.show();
    QWidget::setTabOrder(planted.second, planted.first);
    QWidget::setTabOrder(planted.first,
                         planted.window.findChild<FrameFooter*>()->tabStops().first());
    CHECK(planted.checks() == QStringList{u"order"_s});
}

TEST_CASE("a Hide button that is not the second stop is found") {
    Planted planted;
    planted.show();
    const QList<QWidget*> header = planted.window.findChild<FrameHeader*>()->tabStops();
    QWidget::setTabOrder(header[0], header[2]);
    QWidget::setTabOrder(header[2], header[1]);
    CHECK(planted.checks() == QStringList{u"order"_s});
}

TEST_CASE("a Tab stop without a ring is found") {
    Planted planted;
    planted.column->addWidget(new Silent);
    planted.show();
    CHECK(planted.checks() == QStringList{u"ring"_s});
}

TEST_CASE("a Tab stop that cannot be seen is found") {
    Planted planted;
    auto* closet = new QWidget;
    closet->setFixedHeight(20);
    auto* hidden = new Silent;
    hidden->setParent(closet);
    hidden->move(0, 40);
    planted.column->addWidget(closet);
    planted.show();
    CHECK(planted.checks().contains(u"unseen"_s));
}

TEST_CASE("the place of Get help now tells one layout from another") {
    Planted planted;
    planted.show();
    const QRect before = helpPlace(planted.window);
    planted.window.findChild<FrameFooter*>()->layout()->setContentsMargins(0, 0, 40, 0);
    Planted::settle();
    CHECK(helpPlace(planted.window) != before);
}

TEST_CASE("longer words are longer by 40 % and stay so when made longer again") {
    CHECK(longer(u"Outpatient care, 12 days"_s) == u"Outpatientoutp carec, 12 daysda"_s);
    Planted planted;
    planted.show();
    const QString before = planted.words->plainText();
    makeLonger(planted.window);
    const QString once = planted.words->plainText();
    CHECK(once == longer(before));
    makeLonger(planted.window);
    CHECK(planted.words->plainText() == once);
}

} // namespace waymark::ui
