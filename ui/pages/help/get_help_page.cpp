// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/help/get_help_page.h"

#include "app/safety.h"
#include "app/session.h"
#include "pages/help/help_panel.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "theme/spacing.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Scrolls so that all of `panel` is seen, or as much as the view holds, from its start.
void revealFromTop(QWidget* panel) {
    QScrollArea* scroll = nullptr;
    ContentArea* area = nullptr;
    for (QWidget* at = panel->parentWidget(); at != nullptr; at = at->parentWidget()) {
        scroll = scroll == nullptr ? qobject_cast<QScrollArea*>(at) : scroll;
        area = area == nullptr ? qobject_cast<ContentArea*>(at) : area;
    }
    if (scroll == nullptr || area == nullptr) {
        return;
    }
    if (panel->height() + 2 * spacing::Small <= scroll->viewport()->height()) {
        area->reveal(panel);
        return;
    }
    const int top = panel->mapTo(scroll->widget(), QPoint()).y() - spacing::Small;
    scroll->verticalScrollBar()->setValue(top);
}

TextLabel* createNumber(TextRole role, const HelpNumber& line) {
    auto* number = new TextLabel(role, line.number);
    number->setWordWrap(false);
    number->setSelectable(true);
    number->setAccessibleName(line.name + u", "_s + line.number);
    return number;
}

QWidget* createNumberRow(const HelpNumber& line) {
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    cells->setSpacing(spacing::Large);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    addText(words, TextRole::Body, line.name);
    addText(words, TextRole::Hint, line.about)->setTone(Token::Text2);
    cells->addLayout(words, 1);
    cells->addWidget(createNumber(TextRole::CardTitle, line), 0, Qt::AlignVCenter);
    return row;
}

} // namespace

GetHelpPage::GetHelpPage(const QString& panel, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(getHelpView(panel, session)) {
    QVBoxLayout* column = createColumn(this);
    addPageHeading(column, heading());
    if (m_view.hasOpenStops) {
        m_answers.append(&Safety::acknowledgeStops);
    }
    if (m_view.hasOpenChecks) {
        m_answers.append(&Safety::acknowledgeChecks);
    }
    column->addSpacing(spacing::Small);
    column->addWidget(new TwoColumns(createSigns(), createNumbers()));
}

QString GetHelpPage::heading() const {
    return m_view.startsWithSigns ? tr("Check this first") : tr("Get help now");
}

QWidget* GetHelpPage::createSigns() {
    auto* signs = new QWidget;
    QVBoxLayout* column = createColumn(signs, spacing::Small);
    addEmergency(column);
    if (!m_view.isFirstOpen) {
        addText(column, TextRole::Body, tr("What is happening? Open the one that fits most."));
    }
    for (const HelpPanelText& text : m_view.panels) {
        auto* panel = new HelpPanel(text);
        connect(panel, &HelpPanel::openRequested, this, [this, panel] { open(panel); });
        column->addWidget(panel);
        m_panels.append(panel);
    }
    if (m_view.isFirstOpen) {
        m_panels.front()->setOpen(true);
    }
    column->addStretch();
    return signs;
}

void GetHelpPage::addEmergency(QVBoxLayout* column) {
    if (m_view.emergencyNumber.isEmpty()) {
        addText(column, TextRole::BodyStrong, m_view.noCountry);
        return;
    }
    const HelpNumber emergency{m_view.emergencyTitle, {}, m_view.emergencyNumber};
    addText(column, TextRole::Body, emergency.name)->setTone(Token::Text2);
    column->addWidget(createNumber(TextRole::Phone, emergency));
}

QWidget* GetHelpPage::createNumbers() {
    auto* numbers = new QWidget;
    QVBoxLayout* column = createColumn(numbers, spacing::Small);
    column->setContentsMargins(0, spacing::XSmall, 0, 0);
    addText(column, TextRole::PartHeading, tr("Numbers to call"));
    addText(column, TextRole::Body, m_view.aboutNumbers)->setTone(Token::Text2);
    for (const HelpCountry& country : m_view.countries) {
        if (m_view.countries.size() > 1) {
            column->addSpacing(spacing::Small);
            addText(column, TextRole::CardTitle, country.name);
        }
        auto* list = new RowList;
        list->setAccessibleName(country.name);
        for (const HelpNumber& line : country.numbers) {
            list->addRow(createNumberRow(line));
        }
        column->addWidget(list);
    }
    column->addStretch();
    return numbers;
}

PageFrame GetHelpPage::frame() const {
    PageFrame frame;
    frame.name = heading();
    frame.primary = tr("Ba&ck to where you were");
    if (m_view.hasOpenStops) {
        frame.secondary.append(tr("I have done this, or it is not so now"));
    }
    if (m_view.hasOpenChecks) {
        frame.secondary.append(tr("I have looked, and none of these is so"));
    }
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void GetHelpPage::pressSecondary(int index) {
    if (index < m_answers.size()) {
        (session().safety().*m_answers[index])();
    }
    Q_EMIT nextRequested();
}

void GetHelpPage::pressDigit(const QString& digit) {
    for (HelpPanel* panel : m_panels) {
        if (!digit.isEmpty() && panel->digit() == digit) {
            open(panel);
        }
    }
}

bool GetHelpPage::focusStart() {
    if (!m_view.isFirstOpen) {
        return false;
    }
    m_panels.front()->focusTitle();
    return true;
}

void GetHelpPage::open(HelpPanel* panel) {
    for (HelpPanel* any : std::as_const(m_panels)) {
        any->setOpen(any == panel);
    }
    // After the rows have found their new places, so that the title comes into view.
    QTimer::singleShot(0, panel, [panel] {
        panel->focusTitle();
        revealFromTop(panel);
    });
}

} // namespace waymark::ui
