// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/sure/sure_page.h"

#include "app/session.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/with_table.h"
#include "theme/spacing.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

SurePage::SurePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(sureView(session)) {
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    auto* head = new QWidget;
    QVBoxLayout* lines = createColumn(head);
    addPageHeading(lines, m_view.heading);
    for (const QString& line : m_view.lines) {
        addText(lines, TextRole::Body, line)->setTone(Token::Text2);
    }
    column->addWidget(head);
    if (m_view.isRanked) {
        const auto spoken = [](const PictureWords& words) {
            return words.sentences.join(QLatin1Char(' '));
        };
        addPicture(column, m_view.bands,
                   new BandChart(m_view.bands.scale, m_view.bands.rows, spoken(m_view.bands)));
        for (const PlacePicture* places : {&m_view.places, &m_view.weights}) {
            addPicture(column, *places,
                       new PlaceGrid(places->places, places->rows, spoken(*places)));
        }
    }
    column->addStretch();
}

void SurePage::addPicture(QVBoxLayout* column, const PictureWords& words, QWidget* picture) {
    auto* card = new Card(this);
    card->setAccessibleName(words.heading);
    QVBoxLayout* lines = createColumn(card);
    lines->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::XSmall);
    lines->addWidget(TextLabel::heading(TextRole::PartHeading, words.heading));
    addText(lines, TextRole::Hint, words.note)->setTone(Token::Text2);
    lines->addSpacing(spacing::Small);
    lines->addWidget(new WithTable(picture, words.table, words.heading));
    column->addWidget(card);
}

PageFrame SurePage::frame() const {
    PageFrame frame;
    frame.name = m_view.heading;
    frame.primary = tr("Back to options");
    frame.secondary = QStringList{tr("&What would change this"), tr("What &matters")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void SurePage::pressSecondary(int index) {
    Q_EMIT routeRequested({index == 0 ? Screen::Change : Screen::Values});
}

bool SurePage::finish() {
    Q_EMIT routeRequested({Screen::Options});
    return false;
}

} // namespace waymark::ui
