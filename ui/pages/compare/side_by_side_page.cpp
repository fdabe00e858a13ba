// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/compare/side_by_side_page.h"

#include "app/session.h"
#include "pages/compare/pick_strip.h"
#include "pages/detail/fact_list.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/fold.h"
#include "pages/parts/head_row.h"
#include "pages/parts/language_parts.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/comparison_table.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString TwoId = u"two"_s;
const QString SixId = u"six"_s;
const QString PickId = u"pick"_s;

/// Six columns have room in a wide window only; else every question stands in a block of its own.
class SixTable : public ComparisonTable {
public:
    using ComparisonTable::ComparisonTable;

    void setLayoutMode(LayoutMode mode) override {
        ComparisonTable::setLayoutMode(mode == LayoutMode::Wide ? mode : LayoutMode::Narrow);
    }
};

} // namespace

SideBySidePage::SideBySidePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(sideBySideView(session, CompareScope::Two))
    , m_layout(new QVBoxLayout(this))
    , m_heading(TextLabel::heading(TextRole::PageHeading, m_view.heading)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::Medium);
    QWidget* tools = m_view.isMissing ? nullptr : createTools();
    m_layout->addWidget(new HeadRow(m_heading, tools, this, 0));
    addStillEnglishNote(m_layout, session);
    if (m_view.isMissing) {
        m_layout->addWidget(new Banner(BannerKind::Neutral,
                                       {tr("Part of this tool is missing."),
                                        tr("The order, the reasons and the help pages still work."),
                                        {},
                                        {}},
                                       this));
    } else {
        createPicks();
    }
    m_inShort = new TextLabel(TextRole::Body, m_view.inShort, this);
    m_inShort->setLead(tr("In short."));
    m_layout->addWidget(m_inShort);
    auto* use = new TextLabel(TextRole::Body, useWords(session), this);
    use->setLead(tr("What to do with it."));
    use->setVisible(!m_view.isMissing);
    m_layout->addWidget(use);
    m_layout->addWidget(createRemarks());
    m_layout->addStretch();
    fill();
}

QWidget* SideBySidePage::createTools() {
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(spacing::Small, tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_scope = new ChoiceStrip(
        tr("Compare"),
        {{TwoId, tr("In and out")}, {SixId, tr("All six")}, {PickId, tr("Pick up to 3")}},
        ChoiceStrip::Shape::Row, tools);
    m_scope->setChosen(TwoId);
    connect(m_scope, &ChoiceStrip::chosenChanged, this, &SideBySidePage::choose);
    row->addWidget(m_scope);
    m_every = new TickCard({tr("All questions"), {}, {}}, tools);
    m_only = new TickCard({tr("Only rows that differ"), {}, {}}, tools);
    for (TickCard* tick : {m_every, m_only}) {
        tick->beSlim();
        connect(tick, &TickCard::toggled, this, &SideBySidePage::filter);
        row->addWidget(tick);
    }
    return tools;
}

void SideBySidePage::createPicks() {
    m_picks = new PickStrip(tr("What to compare"), pickable(session()), MostPicked, this);
    m_picks->setPicked(firstPicked());
    m_picks->hide();
    connect(m_picks, &PickStrip::pickedChanged, this, &SideBySidePage::choose);
    connect(m_picks, &PickStrip::refused, this, &SideBySidePage::announced);
    m_layout->addWidget(m_picks);
}

void SideBySidePage::choose() {
    const QString scope = m_scope->chosen();
    m_picks->setVisible(scope == PickId);
    m_view = sideBySideView(session(),
                            scope == PickId  ? CompareScope::Picked
                            : scope == SixId ? CompareScope::AllSix
                                             : CompareScope::Two,
                            m_picks->picked());
    m_heading->setPlainText(m_view.heading);
    m_inShort->setPlainText(m_view.inShort);
    fill();
    Q_EMIT announced(m_view.heading);
}

QWidget* SideBySidePage::createRemarks() {
    auto* remarks = new QWidget(this);
    auto* lines = new QVBoxLayout(remarks);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::XSmall);
    m_showing = new TextLabel(TextRole::Hint, {}, remarks);
    m_showing->setTone(Token::Text2);
    m_showing->setVisible(!m_view.isMissing);
    lines->addWidget(m_showing);
    FactGroup group{tr("About these questions"), {}, {}, {}};
    for (const RemarkView& remark : m_view.remarks) {
        const FactRow row{{}, {remark.text}, {}, remark.sources};
        group.rows.append(row);
    }
    if (!group.rows.isEmpty()) {
        lines->addWidget(new FactList(group, remarks));
    }
    addAnswerSources(lines, remarks);
    return remarks;
}

/// The cells of the table have no room for a link of their own.
void SideBySidePage::addAnswerSources(QVBoxLayout* lines, QWidget* parent) {
    FactGroup group{tr("Where the answers come from"), {}, {}, {}};
    for (const RemarkView& row : answerSources(session())) {
        group.rows.append(FactRow{row.text, {row.sources.join(u'\n')}, {}, {}});
    }
    if (group.rows.isEmpty()) {
        return;
    }
    const Fold fold({group.heading, group.heading, {}}, new FactList(group), parent);
    lines->addWidget(fold.link(), 0, Qt::AlignLeft);
    lines->addWidget(fold.body());
}

void SideBySidePage::fill() {
    setAccessibleName(m_view.heading);
    ComparisonTable* before = m_table;
    const bool isSix = m_view.table.columns.size() > MostPicked;
    m_table = isSix ? new SixTable(m_view.table, this) : new ComparisonTable(m_view.table, this);
    if (before != nullptr) {
        delete m_layout->replaceWidget(before, m_table);
        before->hide();
        before->deleteLater();
    } else {
        m_layout->insertWidget(m_layout->indexOf(m_inShort), m_table);
    }
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(m_table);
    }
    filter();
    const bool isEnough = m_view.table.columns.size() >= LeastPicked;
    for (QWidget* part : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_inShort),
                          static_cast<QWidget*>(m_showing)}) {
        part->setVisible(isEnough);
    }
}

void SideBySidePage::filter() {
    const QList<int> rows = shownRows(m_view, {m_every != nullptr && m_every->isChecked(),
                                               m_only != nullptr && m_only->isChecked()});
    m_table->setShownRows(rows);
    const QString words = showingWords(m_view, rows.size());
    if (!m_showing->plainText().isEmpty() && m_showing->plainText() != words) {
        Q_EMIT announced(words);
    }
    m_showing->setPlainText(words);
}

PageFrame SideBySidePage::frame() const {
    PageFrame frame;
    frame.name = m_view.heading;
    frame.primary = tr("Back to options");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool SideBySidePage::finish() {
    Q_EMIT routeRequested({Screen::Options});
    return false;
}

} // namespace waymark::ui
