// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/picked_list.h"

#include "app/places_to_call.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/fold.h"
#include "pages/parts/page_parts.h"
#include "pages/places/place_words.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/entry_box.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace waymark::ui {

QString tooManyWords() {
    return QCoreApplication::translate("PickedList", "You can pick %1. Remove one first.")
        .arg(MostPicked);
}

PickedList::PickedList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(nullptr)
    , m_words(new TextLabel(TextRole::Body)) {
    QVBoxLayout* column = createColumn(this, spacing::XSmall);
    column->addWidget(m_words);
    addForm(column);
    refresh();
    connect(&session.places(), &PlacesToCall::changed, this, &PickedList::refresh);
}

QLineEdit* PickedList::createBox(const QString& name) const {
    auto* box = new EntryBox;
    box->setAccessibleName(name);
    box->setPlaceholderText(name);
    box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    box->setMaxLength(200);
    return box;
}

void PickedList::addForm(QVBoxLayout* column) {
    auto* form = new QWidget;
    auto* boxes = new FlowLayout(spacing::Small, form);
    boxes->setContentsMargins(0, 0, 0, 0);
    m_name = createBox(tr("Name of the place"));
    m_phone = createBox(tr("Phone"));
    m_note = createBox(tr("Note"));
    for (QLineEdit* box : {m_name, m_phone, m_note}) {
        box->setMinimumWidth(200);
        boxes->addWidget(box);
        connect(box, &QLineEdit::returnPressed, this, &PickedList::addByHand);
    }
    auto* add = new Button(tr("Add"));
    add->setAccessibleName(tr("Add this place"));
    connect(add, &Button::clicked, this, &PickedList::addByHand);
    boxes->addWidget(add);
    const Fold fold({tr("Add a place yourself"), tr("Close the form"), {}}, form, this);
    column->addWidget(fold.link(), 0, Qt::AlignLeft);
    column->addWidget(form);
}

void PickedList::addByHand() {
    PickedPlace place;
    place.name = toStd(m_name->text().simplified());
    place.phone = toStd(m_phone->text().simplified());
    place.note = toStd(m_note->text().simplified());
    place.isByHand = true;
    if (place.name.empty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        say(tr("Type the name of the place first."));
        return;
    }
    if (!m_session.places().pick(place)) {
        say(tooManyWords());
        return;
    }
    for (QLineEdit* box : {m_name, m_phone, m_note}) {
        box->clear();
    }
    say(tr("Added: %1.").arg(toQt(place.name)));
}

void PickedList::say(const QString& words) {
    m_words->setPlainText(words);
    Q_EMIT told(words);
}

void PickedList::refresh() {
    const auto& places = m_session.places().picked();
    m_words->setPlainText(places.empty()
                              ? tr("None picked yet. You can pick up to %1.").arg(MostPicked)
                              : tr("Picked: %1 of %2.").arg(places.size()).arg(MostPicked));
    delete m_rows;
    m_rows = new QWidget;
    QVBoxLayout* column = createColumn(m_rows);
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new TextLabel(TextRole::BodyStrong, pickedWords(places[i]));
        words->setSelectable(true);
        line->addWidget(words, 1, Qt::AlignVCenter);
        auto* remove = new LinkButton(tr("Remove"), tr("Remove: %1").arg(toQt(places[i].name)));
        // Taking it off deletes this very button, so that comes after its click.
        connect(
            remove, &LinkButton::clicked, this, [this, i] { m_session.places().unpick(i); },
            Qt::QueuedConnection);
        line->addWidget(remove, 0, Qt::AlignVCenter);
        column->addWidget(row);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_rows);
}

} // namespace waymark::ui
