// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/picked_list.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/column_heads.h"
#include "pages/parts/fold.h"
#include "pages/parts/page_parts.h"
#include "pages/places/picks.h"
#include "pages/places/place_form.h"
#include "pages/places/place_row.h"
#include "pages/places/place_words.h"
#include "theme/spacing.h"
#include "widgets/frame_window.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

PickedList::PickedList(Session& session, Look look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_words(new TextLabel(TextRole::Body))
    , m_undo(new LinkButton(tr("Undo"))) {
    QVBoxLayout* column = createColumn(this, spacing::XSmall);
    auto* state = new QHBoxLayout;
    state->setSpacing(spacing::Medium);
    state->addWidget(m_words, 1);
    state->addWidget(m_undo);
    column->addLayout(state);
    m_undo->hide();
    connect(m_undo, &LinkButton::clicked, this, &PickedList::undo);
    auto* form = new PlaceForm(session);
    connect(form, &PlaceForm::told, this, &PickedList::say);
    const Fold fold({tr("Add a place yourself"), tr("Close the form"), {}}, form, this);
    m_fold = fold.link();
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(form);
    refresh();
    connect(&session, &Session::planChanged, this, &PickedList::refresh);
}

void PickedList::say(const QString& words) {
    m_words->setPlainText(words);
    Q_EMIT told(words);
}

void PickedList::refresh() {
    const auto& places = picks(m_session);
    m_words->setPlainText(
        places.empty() ? tr("None picked yet. You can pick up to %1.").arg(PlanNotes::MostPlaces)
                       : tr("Picked: %1 of %2.").arg(places.size()).arg(PlanNotes::MostPlaces));
    m_undo->hide();
    if (m_rows != nullptr) {
        // One of its links may be what brought us here.
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = createRows();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_rows);
    // They are newer than what stands below them.
    QWidget* before = m_undo;
    for (QWidget* link : m_rows->findChildren<LinkButton*>()) {
        setTabOrder(before, link);
        before = link;
    }
    setTabOrder(before, m_fold);
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(m_rows);
    }
}

QWidget* PickedList::createRows() {
    auto* rows = new QWidget;
    QVBoxLayout* column = createColumn(rows);
    const std::size_t count = picks(m_session).size();
    if (count > 0 && m_look == Look::Whole) {
        column->addWidget(createPlaceHeads(placeHeads(m_session)));
    }
    auto* list = new RowList;
    list->setAccessibleName(tr("Places that are picked"));
    list->setVisible(count > 0);
    for (std::size_t i = 0; i < count; ++i) {
        list->addRow(createRow(i));
    }
    column->addWidget(list);
    return rows;
}

QWidget* PickedList::createRow(std::size_t index) {
    const NotedPlace& place = picks(m_session)[index];
    const PlaceView view = placeView(m_session, place);
    if (m_look == Look::Whole) {
        return new PlaceRow(view, placeHeads(m_session), createLinks(index));
    }
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(spacing::Large, 0, spacing::Small, 0);
    QStringList parts{view.name};
    parts.append(place.phone.empty() ? toQt(place.note) : toQt(place.phone));
    parts.removeAll({});
    auto* words = new TextLabel(TextRole::BodyStrong, parts.join(u" \u00b7 "_s));
    words->setSelectable(true);
    line->addWidget(words, 1, Qt::AlignVCenter);
    for (QWidget* link : createLinks(index)) {
        line->addWidget(link, 0, Qt::AlignVCenter);
    }
    return row;
}

QList<QWidget*> PickedList::createLinks(std::size_t index) {
    const QString name = toQt(picks(m_session)[index].name);
    QList<QWidget*> links;
    if (index > 0) {
        auto* first = new LinkButton(tr("Call this first"), tr("Call this first: %1").arg(name));
        connect(first, &LinkButton::clicked, this, [this, index, name] {
            callFirst(m_session, index);
            focusRows();
            say(tr("Your first step: %1.").arg(name));
        });
        links.append(first);
    }
    auto* remove = new LinkButton(tr("Remove"), tr("Remove: %1").arg(name));
    connect(remove, &LinkButton::clicked, this, [this, index] { this->remove(index); });
    links.append(remove);
    return links;
}

void PickedList::remove(std::size_t index) {
    const NotedPlace place = picks(m_session)[index];
    unpickPlace(m_session, index);
    m_removed = {index, place};
    const QString name = toQt(place.name);
    m_undo->setAccessibleName(tr("Undo: %1").arg(name));
    m_undo->show();
    m_undo->setFocus(Qt::OtherFocusReason);
    say(tr("Removed: %1.").arg(name));
}

/// What had the focus is gone.
void PickedList::focusRows() {
    if (auto* link = m_rows->findChild<LinkButton*>()) {
        link->setFocus(Qt::OtherFocusReason);
    }
}

void PickedList::undo() {
    if (m_removed) {
        const auto [index, place] = *std::exchange(m_removed, std::nullopt);
        putBackPlace(m_session, index, place);
        focusRows();
        say(tr("Put back: %1.").arg(toQt(place.name)));
    }
}

} // namespace waymark::ui
