// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/chosen_option_page.h"

#include "pages/parts/option_strip.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

ChosenOptionPage::ChosenOptionPage(const QString& option, Options options, Session& session,
                                   QWidget* parent)
    : ScreenPage(session, parent)
    , m_option(option)
    , m_options(std::move(options))
    , m_column(createColumn(this, spacing::Medium))
    , m_strip(createStrip(false)) {
    m_column->addWidget(m_strip);
    m_column->addStretch();
}

OptionStrip* ChosenOptionPage::createStrip(bool isNarrow) {
    auto* strip = new OptionStrip(isNarrow, m_options, m_option, this);
    connect(strip, &OptionStrip::chosenChanged, this, &ChosenOptionPage::show);
    return strip;
}

void ChosenOptionPage::fill() {
    const Parts parts = createParts();
    m_heading = parts.heading;
    replacePart(m_column, m_head, parts.head, 0);
    replacePart(m_column, m_body, parts.body, 2);
}

void ChosenOptionPage::show(const QString& option) {
    m_option = option;
    const bool isAbove = m_strip->isVisible();
    fill();
    m_strip->setChosen(option);
    if (!isAbove) {
        // The button that was pressed has gone with the body: reading starts at the top.
        m_head->findChild<TextLabel*>()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT announced(m_heading);
}

bool ChosenOptionPage::finish() {
    Q_EMIT routeRequested({Screen::Options, m_option});
    return false;
}

} // namespace waymark::ui
