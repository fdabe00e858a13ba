// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/places_part.h"

#include "pages/parts/page_parts.h"
#include "pages/places/picked_list.h"
#include "theme/spacing.h"
#include "widgets/button.h"

#include <QVBoxLayout>

namespace waymark::ui {

PlacesPart::PlacesPart(Session& session, QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    auto* find = new Button(tr("Find places in the list"));
    connect(find, &Button::clicked, this, &PlacesPart::directoryRequested);
    column->addWidget(find, 0, Qt::AlignLeft);
    auto* picked = new PickedList(session, PickedList::Look::Whole);
    connect(picked, &PickedList::told, this, &PlacesPart::told);
    column->addWidget(picked);
}

} // namespace waymark::ui
