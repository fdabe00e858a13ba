// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/places_page.h"

#include "app/places_to_call.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/learn/word_links.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/column_heads.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/fold.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/unique_names.h"
#include "pages/places/fact_strip.h"
#include "pages/places/picked_list.h"
#include "pages/places/picks.h"
#include "pages/places/place_row.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/entry_box.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// So many places at a time.
constexpr std::size_t Batch = 12;
constexpr const char* FirstReach = "25";

} // namespace

PlacesPage::PlacesPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_most(Batch) {
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    addPageHeading(column, tr("Places to call"));
    m_picked = new PickedList(session, PickedList::Look::Short);
    connect(m_picked, &PickedList::told, this, &PlacesPage::announced);
    connect(&session, &Session::planChanged, this, &PlacesPage::matchTicks);
    column->addWidget(m_picked);
    if (session.places().directory() == nullptr) {
        addEmptyState(column);
        column->addStretch();
        return;
    }
    addText(column, TextRole::Hint, placeText(session, u"willing"_s))->setTone(Token::Text2);
    addForm(column);
    m_head = addText(column, TextRole::BodyStrong, {});
    m_order = addText(column, TextRole::Hint, {});
    m_order->setTone(Token::Text2);
    m_foot = addText(column, TextRole::Hint, {});
    auto* more = new Button(tr("Show more places"));
    m_more = more;
    connect(more, &Button::clicked, this, [this] {
        m_most += Batch;
        showFound();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch();
    // A text box takes the key for itself.
    connect(new QShortcut(Qt::Key_Slash, this), &QShortcut::activated, this,
            &PlacesPage::focusStart);
    showFound();
}

void PlacesPage::addEmptyState(QVBoxLayout* column) {
    const QString words = placeText(session(), u"empty"_s);
    auto* banner = new Banner(BannerKind::Tint,
                              {tr("No list on this computer yet"), words, tr("Get the list"), {}});
    connect(banner, &Banner::actionRequested, this,
            [this] { Q_EMIT routeRequested({Screen::PlacesImport}); });
    column->addWidget(banner);
    if (const auto& problem = session().places().directoryProblem()) {
        addText(
            column, TextRole::Body,
            session().text(u"places.error."_s + toQt(problem->code), {{"file", problem->file}}));
    }
}

void PlacesPage::addForm(QVBoxLayout* column) {
    const auto box = [this](const QString& name, int width) {
        auto* edit = new EntryBox;
        edit->setAccessibleName(name);
        edit->setPlaceholderText(name);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        edit->setMaxLength(100);
        edit->setMinimumWidth(width);
        connect(edit, &QLineEdit::textChanged, this, &PlacesPage::search);
        return edit;
    };
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    m_words = box(tr("City or name"), 240);
    m_zip = box(tr("Near ZIP"), 120);
    flow->addWidget(m_words);
    flow->addWidget(m_zip);
    column->addWidget(row);
    m_reach = new ChoiceStrip(tr("How far"),
                              {{u"10"_s, tr("10 miles")},
                               {QLatin1String(FirstReach), tr("25 miles")},
                               {u"50"_s, tr("50 miles")},
                               {u"100"_s, tr("100 miles")},
                               {QString(), tr("Any distance")}},
                              ChoiceStrip::Shape::Row);
    m_reach->setChosen(QLatin1String(FirstReach));
    connect(m_reach, &ChoiceStrip::chosenChanged, this, &PlacesPage::search);
    column->addWidget(m_reach);
    addFilters(column);
}

void PlacesPage::addFilters(QVBoxLayout* column) {
    auto* others = new QWidget;
    QVBoxLayout* lines = createColumn(others, spacing::Small);
    using enum FactGroup;
    for (const FactGroup group : {Setting, Medicine, Cover, Care, Language}) {
        auto* strip = new FactStrip(session(), group);
        connect(strip, &FactStrip::chosenChanged, this, &PlacesPage::search);
        m_filters.append(strip);
        const bool isFirst = group == Setting || group == Medicine;
        (isFirst ? column : lines)->addWidget(strip);
    }
    const Fold fold(
        {tr("More to pick from: payment, care, language"), tr("Show less to pick from"), {}},
        others, this);
    column->addWidget(fold.link(), 0, Qt::AlignLeft);
    column->addWidget(others);
}

void PlacesPage::search() {
    m_most = Batch;
    showFound();
}

void PlacesPage::showFound() {
    PlaceQuery query;
    query.text = toStd(m_words->text());
    query.nearZip = toStd(m_zip->text().simplified());
    query.most = m_most;
    m_reach->setVisible(!query.nearZip.empty());
    if (const double miles = m_reach->chosen().toDouble(); miles > 0 && !query.nearZip.empty()) {
        query.withinMiles = miles;
    }
    std::uint64_t bits = 0;
    for (const FactStrip* strip : m_filters) {
        bits |= strip->chosen().bits();
    }
    query.facts = FactSet(bits);
    const FoundPlacesView view = foundPlacesView(session(), query);
    m_head->setPlainText(view.head.value(0));
    m_order->setPlainText(view.head.value(1));
    m_order->setVisible(view.head.size() > 1);
    m_foot->setPlainText(view.foot);
    m_foot->setVisible(!view.foot.isEmpty());
    m_more->setVisible(static_cast<std::size_t>(view.places.size()) == m_most);
    Q_EMIT announced(m_head->plainText());
    showRows(view.places);
}

void PlacesPage::showRows(const QList<PlaceView>& places) {
    delete m_list;
    m_list = nullptr;
    m_rows.clear();
    if (places.isEmpty()) {
        return;
    }
    const PlaceHeads heads = placeHeads(session());
    m_list = new QWidget;
    QVBoxLayout* lines = createColumn(m_list);
    lines->addWidget(createPlaceHeads(heads));
    auto* list = new RowList;
    list->setAccessibleName(tr("Places"));
    for (const PlaceView& place : places) {
        auto* row = new PlaceRow(place, heads);
        connect(row, &PlaceRow::pickedChanged, this, [this, row](bool on) { pick(row, on); });
        list->addRow(row);
        m_rows.append(row);
    }
    lines->addWidget(list);
    makeNamesUnique(m_list);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_foot), m_list);
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(m_list);
    }
}

void PlacesPage::pick(PlaceRow* row, bool picked) {
    const NotedPlace& place = row->view().place;
    if (!picked) {
        const auto& all = picks(session());
        const auto at = std::ranges::find_if(
            all, [&](const NotedPlace& one) { return one.isSamePlace(place); });
        if (at != all.end()) {
            unpickPlace(session(), static_cast<std::size_t>(at - all.begin()));
            m_picked->say(tr("Removed: %1.").arg(row->view().name));
        }
        return;
    }
    if (pickPlace(session(), place)) {
        m_picked->say(tr("Added: %1.").arg(row->view().name));
        return;
    }
    row->refuse(tooManyWords());
    Q_EMIT announced(tooManyWords());
}

void PlacesPage::matchTicks() {
    for (PlaceRow* row : std::as_const(m_rows)) {
        row->setPicked(isPicked(session(), row->view().place));
    }
}

PageFrame PlacesPage::frame() const {
    PageFrame frame;
    frame.name = tr("Places to call");
    frame.primary = tr("Done");
    if (m_list != nullptr || m_head != nullptr) {
        frame.secondary = {tr("The &list on this computer")};
    }
    frame.width = ContentWidth::Full;
    frame.isQuestion = true;
    return frame;
}

/// Enter in a text box means that box, not the end of the page.
bool PlacesPage::finish() {
    return qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr;
}

void PlacesPage::pressSecondary(int) {
    Q_EMIT routeRequested({Screen::PlacesImport});
}

void PlacesPage::pressSingle(const QString& sign) {
    if (sign == u"/") {
        focusStart();
    }
}

bool PlacesPage::focusStart() {
    if (m_words == nullptr) {
        return false;
    }
    m_words->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace waymark::ui
