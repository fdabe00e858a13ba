// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/detail/option_detail_page.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/detail/detail_part_view.h"
#include "pages/detail/fact_list.h"
#include "pages/detail/kind_list.h"
#include "pages/learn/learn_parts.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/head_row.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/line_card.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/icon_view.h"
#include "widgets/link_button.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int PartsWidth = 200;
constexpr int MostOfWindow = 4;

QVBoxLayout* pageColumnIn(QWidget* widget, int gap) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

OptionDetailPage::OptionDetailPage(const QString& option, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_option(option)
    , m_view(detailView(session, option)) {
    QVBoxLayout* layout = pageColumnIn(this, spacing::Small);
    layout->addWidget(new HeadRow(createHead(), createFit(), this, 0));
    addNotices(layout);
    if (m_view.parts.isEmpty()) {
        layout->addWidget(new Banner(BannerKind::Neutral,
                                     {tr("Part of this tool is missing."),
                                      tr("The order, the reasons and the help pages still work."),
                                      {},
                                      {}},
                                     this));
        layout->addStretch();
        return;
    }
    addParts(layout);
}

void OptionDetailPage::addParts(QVBoxLayout* layout) {
    QList<std::pair<QString, QString>> parts;
    for (const DetailPart& part : m_view.parts) {
        parts.append({part.id, part.title});
    }
    m_strip = new ChoiceStrip(tr("Parts of this page"), parts, ChoiceStrip::Shape::Column, this);
    m_strip->addNumberKeys();
    connect(m_strip, &ChoiceStrip::chosenChanged, this, &OptionDetailPage::show);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(spacing::Large);
    m_grid->setVerticalSpacing(spacing::Medium);
    layout->addLayout(m_grid, 1);
    m_strip->setChosen(parts.first().first);
    show(parts.first().first);
}

QWidget* OptionDetailPage::createHead() {
    auto* head = new QWidget(this);
    auto* lines = pageColumnIn(head, 0);
    lines->addWidget(TextLabel::heading(TextRole::PageHeading, m_view.name));
    auto* where = new QHBoxLayout;
    where->setSpacing(spacing::XSmall);
    if (m_view.icon != Icon::None) {
        where->addWidget(new IconView(m_view.icon));
    }
    auto* words = new TextLabel(TextRole::Hint, m_view.where);
    words->setTone(Token::Text2);
    where->addWidget(words, 1);
    lines->addLayout(where);
    addStillEnglishNote(lines, session());
    return head;
}

QWidget* OptionDetailPage::createFit() {
    if (m_view.fit.isEmpty()) {
        return nullptr;
    }
    auto* fit = new QWidget(this);
    auto* row = new QHBoxLayout(fit);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Small);
    row->addWidget(new Pips(m_view.pips), 0, Qt::AlignVCenter);
    auto* words = new TextLabel(TextRole::Body, m_view.fit);
    words->setWordWrap(false);
    row->addWidget(words, 0, Qt::AlignVCenter);
    row->addSpacing(spacing::Medium);
    auto* why = new LinkButton(tr("Why"), tr("Why: %1").arg(m_view.name));
    connect(why, &LinkButton::clicked, this, [this] {
        Q_EMIT routeRequested({Screen::Why, m_option});
    });
    row->addWidget(why);
    row->addStretch();
    return fit;
}

void OptionDetailPage::addNotices(QVBoxLayout* layout) {
    if (!m_view.medicine.isEmpty()) {
        addMedicine(layout);
    }
    for (const auto& [group, kind] : {std::pair(m_view.obstacles, LineCard::Kind::Caution),
                                      std::pair(m_view.first, LineCard::Kind::Plain),
                                      std::pair(m_view.conditions, LineCard::Kind::Caution)}) {
        if (!group.lines.isEmpty()) {
            layout->addWidget(new LineCard(kind, group, this));
        }
    }
}

void OptionDetailPage::addMedicine(QVBoxLayout* layout) {
    FactGroup medicine{tr("Medicine"), {}, {}, {}};
    FactRow row{medicine.heading, {m_view.medicine}, {}, m_view.medicineSources};
    row.warnings = m_view.medicineWarnings;
    medicine.rows.append(row);
    auto* card = new FactList(medicine, this);
    if (m_view.medicines.rows.isEmpty()) {
        layout->addWidget(card);
        return;
    }
    auto* body = new QWidget;
    QVBoxLayout* lines = pageColumnIn(body, spacing::XSmall);
    auto* note = new TextLabel(TextRole::Hint, m_view.medicines.note);
    note->setTone(Token::Text2);
    lines->addWidget(note);
    auto* list = new KindList(m_view.medicines);
    connect(list, &KindList::readMoreRequested, this, &OptionDetailPage::open);
    lines->addWidget(list);
    const QString& heading = m_view.medicines.heading;
    const Fold fold({heading, heading, {}}, body, this);
    card->addWay(fold.link());
    layout->addWidget(card);
    layout->addWidget(body);
}

void OptionDetailPage::show(const QString& part) {
    const auto found = std::ranges::find(m_view.parts, part, &DetailPart::id);
    DetailPartView* before = m_part;
    m_part = new DetailPartView(*found, hardWords(session(), *found), this);
    connect(m_part, &DetailPartView::optionRequested, this, &OptionDetailPage::open);
    if (before != nullptr) {
        m_grid->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    auto* frame = qobject_cast<FrameWindow*>(window());
    OptionDetailPage::setLayoutMode(frame == nullptr ? LayoutMode::Wide : frame->layoutMode());
    if (frame != nullptr) {
        frame->adapt(m_part);
    }
    if (before != nullptr) {
        m_part->show();
        m_part->heading()->setFocus(Qt::OtherFocusReason);
        // Once it has its height; the buttons stay in view where they take little of it.
        makeRoomBelow();
        QTimer::singleShot(0, m_part, [this] { bringToTop(m_isBeside ? m_part : topOfPart()); });
    }
}

/// Below a short part, so that it comes to the top too: else half a notice would stand above it.
void OptionDetailPage::makeRoomBelow() {
    if (m_isBeside) {
        return;
    }
    const bool isStripSeen = topOfPart() == m_strip;
    const int above = isStripSeen ? m_strip->height() + m_grid->verticalSpacing() : 0;
    m_grid->setRowMinimumHeight(1, heightOfView(this) - above - 2 * spacing::Small);
}

QWidget* OptionDetailPage::topOfPart() const {
    const bool isShort = m_strip->height() < window()->height() / MostOfWindow;
    return isShort ? static_cast<QWidget*>(m_strip) : m_part;
}

void OptionDetailPage::open(const QString& option) {
    Q_EMIT routeRequested({Screen::OptionDetail, option});
}

void OptionDetailPage::setLayoutMode(LayoutMode mode) {
    if (m_grid == nullptr) {
        return;
    }
    m_grid->removeWidget(m_strip);
    m_grid->removeWidget(m_part);
    const bool isWide = mode == LayoutMode::Wide;
    m_isBeside = isWide;
    m_strip->setFixedWidth(isWide ? theme().type().scaled(PartsWidth) : QWIDGETSIZE_MAX);
    if (!isWide) {
        m_strip->setMinimumWidth(0);
    }
    m_grid->addWidget(m_strip, 0, 0);
    m_grid->addWidget(m_part, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, isWide ? 0 : 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
    m_grid->setRowStretch(isWide ? 0 : 1, 1);
    m_grid->setRowMinimumHeight(1, 0);
}

PageFrame OptionDetailPage::frame() const {
    PageFrame frame;
    frame.name = m_view.name;
    frame.primary = tr("Back to options");
    const QString putIn = inVoice(
        session().voice(), {tr("P&ut in my plan"), tr("P&ut in the plan"), tr("P&ut in the plan")});
    const QString takeOut =
        inVoice(session().voice(), {tr("Ta&ke out of my plan"), tr("Ta&ke out of the plan"),
                                    tr("Ta&ke out of the plan")});
    frame.secondary = {isInPlan() ? takeOut : putIn, tr("&Next option: %1").arg(m_view.nextName)};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool OptionDetailPage::isInPlan() const {
    return session().planBook().notes.options.contains(toStd(m_option));
}

bool OptionDetailPage::finish() {
    Q_EMIT routeRequested({Screen::Options, m_option});
    return false;
}

void OptionDetailPage::pressSecondary(int index) {
    if (index == 1) {
        open(m_view.nextId);
        return;
    }
    PlanNotes notes = session().planBook().notes;
    if (!notes.options.erase(toStd(m_option))) {
        notes.options.insert(toStd(m_option));
    }
    session().setPlanNotes(notes);
    Q_EMIT frameChanged();
    Q_EMIT announced(isInPlan() ? tr("Added. The plan has %n option(s).", nullptr,
                                     static_cast<int>(notes.options.size()))
                                : tr("Taken out of the plan."));
}

} // namespace waymark::ui
