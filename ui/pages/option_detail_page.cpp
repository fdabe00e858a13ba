// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/option_detail_page.h"

#include "app/session.h"
#include "pages/choice_strip.h"
#include "pages/fact_list.h"
#include "pages/head_row.h"
#include "pages/line_card.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/icon_view.h"
#include "widgets/link_button.h"
#include "widgets/pips.h"
#include "widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int PartsWidth = 200;

QVBoxLayout* columnIn(QWidget* widget, int gap) {
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
    QVBoxLayout* layout = columnIn(this, spacing::Medium);
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
    QList<std::pair<QString, QString>> parts;
    for (const DetailPart& part : m_view.parts) {
        parts.append({part.id, part.title});
    }
    m_strip = new ChoiceStrip(tr("Parts of this page"), parts, ChoiceStrip::Shape::Column, this);
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
    auto* lines = columnIn(head, 0);
    lines->addWidget(TextLabel::heading(TextRole::PageHeading, m_view.name));
    auto* where = new QHBoxLayout;
    where->setSpacing(spacing::XSmall);
    where->addWidget(new IconView(m_view.icon));
    auto* words = new TextLabel(TextRole::Hint, m_view.where);
    words->setTone(Token::Text2);
    where->addWidget(words, 1);
    lines->addLayout(where);
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
    FactGroup medicine{tr("Medicine"), {}, {}, {}};
    medicine.rows.append({medicine.heading, {m_view.medicine}, {}, m_view.medicineSources, false});
    layout->addWidget(new FactList(medicine, this));
    for (const LineGroup& group : {m_view.obstacles, m_view.conditions}) {
        if (!group.lines.isEmpty()) {
            layout->addWidget(new LineCard(LineCard::Kind::Caution, group, this));
        }
    }
}

QWidget* OptionDetailPage::createPart(const DetailPart& part) {
    auto* widget = new QWidget;
    QVBoxLayout* lines = columnIn(widget, spacing::Small);
    for (const FactGroup& group : part.groups) {
        lines->addWidget(createGroup(group));
    }
    if (part.day) {
        lines->addWidget(TextLabel::heading(TextRole::PartHeading, part.title));
        lines->addWidget(createDay(*part.day));
    }
    lines->addStretch();
    return widget;
}

QWidget* OptionDetailPage::createGroup(const FactGroup& group) {
    auto* widget = new QWidget;
    QVBoxLayout* lines = columnIn(widget, spacing::XSmall);
    lines->addWidget(TextLabel::heading(TextRole::PartHeading, group.heading));
    if (!group.note.isEmpty()) {
        auto* note = new TextLabel(TextRole::Hint, group.note);
        note->setTone(Token::Text2);
        lines->addWidget(note);
    }
    lines->addWidget(new FactList(group));
    return widget;
}

QWidget* OptionDetailPage::createDay(const DayView& day) {
    auto* card = new Card;
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Small);
    if (day.parts.isEmpty()) {
        lines->addWidget(new TextLabel(TextRole::Body, day.note));
    } else {
        lines->addWidget(new UsualDay(day.parts, day.note));
    }
    SourceFold source(tr("A usual day"), day.sources, card);
    if (source.link() != nullptr) {
        lines->addWidget(source.link(), 0, Qt::AlignLeft);
        lines->addWidget(source.lines());
    }
    return card;
}

void OptionDetailPage::show(const QString& part) {
    const auto found = std::ranges::find(m_view.parts, part, &DetailPart::id);
    QWidget* before = m_part;
    m_part = createPart(*found);
    if (before != nullptr) {
        m_grid->removeWidget(before);
        before->hide();
        before->deleteLater();
        Q_EMIT announced(found->title);
    }
    auto* frame = qobject_cast<FrameWindow*>(window());
    setLayoutMode(frame == nullptr ? LayoutMode::Wide : frame->layoutMode());
    if (frame != nullptr) {
        frame->adapt(m_part);
    }
}

void OptionDetailPage::setLayoutMode(LayoutMode mode) {
    if (m_grid == nullptr) {
        return;
    }
    m_grid->removeWidget(m_strip);
    m_grid->removeWidget(m_part);
    const bool isWide = mode == LayoutMode::Wide;
    m_strip->setFixedWidth(isWide ? theme().type().scaled(PartsWidth) : QWIDGETSIZE_MAX);
    if (!isWide) {
        m_strip->setMinimumWidth(0);
    }
    m_grid->addWidget(m_strip, 0, 0);
    m_grid->addWidget(m_part, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, isWide ? 0 : 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
    m_grid->setRowStretch(isWide ? 0 : 1, 1);
}

PageFrame OptionDetailPage::frame() const {
    PageFrame frame;
    frame.name = m_view.name;
    frame.primary = tr("Back to options");
    frame.secondary = {tr("&Next option: %1").arg(m_view.nextName)};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool OptionDetailPage::finish() {
    Q_EMIT routeRequested({Screen::Options, m_option});
    return false;
}

void OptionDetailPage::pressSecondary(int index) {
    Q_UNUSED(index)
    Q_EMIT routeRequested({Screen::OptionDetail, m_view.nextId});
}

} // namespace waymark::ui
