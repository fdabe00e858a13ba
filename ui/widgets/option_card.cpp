// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/option_card.h"

#include "theme/theme.h"
#include "widgets/icon_view.h"
#include "widgets/link_button.h"
#include "widgets/pips.h"
#include "widgets/sign_label.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr qsizetype MostReasons = 3;
constexpr int OptionNameWidth = 262;
constexpr int MedicineWidth = 262;
constexpr int LinksWidth = 148;
constexpr int TightWidth = 440;
constexpr int SidePadding = 10;
constexpr int OptionVerticalPadding = 4;
constexpr int StackedPadding = 12;

Pips* createPips(const OptionCardContent& content) {
    auto* pips = new Pips(content.pips);
    pips->setRange(content.pipsLow, content.pipsHigh);
    return pips;
}

} // namespace

OptionCard::OptionCard(const OptionCardContent& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_grid(new QGridLayout(this))
    , m_rank(createRank())
    , m_title(new QWidget(this))
    , m_titleGrid(new QGridLayout(m_title))
    , m_name(new TextLabel(TextRole::CardTitle, content.name))
    , m_fit(createFit())
    , m_where(createWhere())
    , m_reasons(createReasons())
    , m_medicine(createMedicine())
    , m_links(createLinks()) {
    m_grid->setHorizontalSpacing(spacing::Medium);
    m_grid->setVerticalSpacing(spacing::XSmall);
    m_titleGrid->setContentsMargins(0, 0, 0, 0);
    m_titleGrid->setHorizontalSpacing(spacing::Medium);
    m_titleGrid->setVerticalSpacing(0);
    m_content.reasons = m_content.reasons.first(std::min(MostReasons, m_content.reasons.size()));
    QStringList spoken{content.name, content.fitWords, content.reachWords};
    if (!content.rank.isEmpty()) {
        spoken.prepend(u"%1 %2"_s.arg(content.rank, content.rankNote).trimmed());
    }
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    OptionCard::setLayoutMode(m_mode);
}

QWidget* OptionCard::createRank() {
    auto* rank = new QWidget(this);
    auto* lines = new QVBoxLayout(rank);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addStretch();
    for (const auto& [role, text] : {std::pair(TextRole::PartHeading, m_content.rank),
                                     std::pair(TextRole::Hint, m_content.rankNote)}) {
        if (text.isEmpty()) {
            continue;
        }
        auto* label = new TextLabel(role, text);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
        label->setTone(role == TextRole::Hint ? Token::Text2 : Token::Text);
        lines->addWidget(label);
    }
    lines->addStretch();
    return rank;
}

QWidget* OptionCard::createFit() {
    auto* fit = new QWidget(m_title);
    auto* row = new QHBoxLayout(fit);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Small);
    const bool hasPips = m_content.pips >= 0;
    if (hasPips) {
        m_pips = createPips(m_content);
        row->addWidget(m_pips);
    }
    m_fitWords = new TextLabel(hasPips ? TextRole::Body : TextRole::Hint, m_content.fitWords);
    m_fitWords->setTone(hasPips ? Token::Text : Token::Text2);
    m_fitWords->setWordWrap(false);
    row->addWidget(m_fitWords, 1);
    fit->setVisible(hasPips || !m_content.fitWords.isEmpty());
    return fit;
}

QWidget* OptionCard::createWhere() {
    auto* where = new QWidget(m_title);
    where->setVisible(!m_content.where.isEmpty());
    auto* row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::XSmall + 1);
    if (m_content.whereIcon != Icon::None) {
        row->addWidget(new IconView(m_content.whereIcon));
    }
    auto* words = new TextLabel(TextRole::Hint, m_content.where);
    words->setTone(Token::Text2);
    row->addWidget(words, 1);
    return where;
}

QWidget* OptionCard::createReasons() {
    auto* reasons = new QWidget(this);
    auto* rows = new QVBoxLayout(reasons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (!m_content.sentence.isEmpty()) {
        rows->addWidget(new TextLabel(TextRole::Reason, m_content.sentence));
    }
    for (const CardReason& reason : m_content.reasons) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::XSmall);
        line->addWidget(new SignLabel(reason.sign, TextRole::Reason), 0, Qt::AlignTop);
        auto* text = new TextLabel(TextRole::Reason, reason.text);
        text->setLead(reason.lead);
        line->addWidget(text, 1);
        rows->addWidget(row);
        m_reasonRows.append(row);
    }
    if (!m_content.own.isEmpty()) {
        auto* own = new TextLabel(TextRole::Reason, m_content.own);
        own->setTone(Token::Text2);
        rows->addWidget(own);
    }
    return reasons;
}

QWidget* OptionCard::createMedicine() {
    auto* medicine = new QWidget(this);
    m_medicineGrid = new QGridLayout(medicine);
    m_medicineGrid->setContentsMargins(0, 0, 0, 0);
    m_medicineGrid->setHorizontalSpacing(spacing::XSmall + 1);
    m_medicineGrid->setVerticalSpacing(0);
    if (m_content.medicine.isEmpty()) {
        return medicine;
    }
    m_medicineTitle = new TextLabel(TextRole::Hint, m_content.medicineTitle);
    m_medicineTitle->setTone(Token::Text2);
    m_medicineTitle->setWordWrap(false);
    m_medicineText = new TextLabel(TextRole::Reason, m_content.medicine);
    m_medicineGrid->addWidget(new IconView(Icon::Medicine), 0, 0, Qt::AlignTop);
    m_medicineGrid->addWidget(m_medicineTitle, 0, 1);
    m_medicineGrid->addWidget(m_medicineText, 1, 0, 1, 2);
    m_medicineGrid->setColumnStretch(1, 1);
    return medicine;
}

QWidget* OptionCard::createLinks() {
    auto* links = new QWidget(this);
    auto* row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addStretch();
    if (m_content.hasWhy) {
        auto* why = new LinkButton(tr("Why"), tr("Why: %1").arg(m_content.name));
        connect(why, &LinkButton::clicked, this, &OptionCard::whyRequested);
        row->addWidget(why);
    }
    if (m_content.hasReadMore) {
        m_readMore = new LinkButton(tr("Read more"), tr("Read more: %1").arg(m_content.name));
        connect(m_readMore, &LinkButton::clicked, this, &OptionCard::readMoreRequested);
        row->addWidget(m_readMore);
    }
    return links;
}

void OptionCard::focusReadMore() {
    if (m_readMore) {
        m_readMore->setFocus(Qt::OtherFocusReason);
    }
}

void OptionCard::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    m_isTight = isTooTight();
    clearGrids();
    showReasons(mode != LayoutMode::Narrow);
    arrangeMedicine(mode == LayoutMode::Wide);
    m_rank->setFixedWidth(theme().type().scaled(RankColumnWidth));
    m_rank->setVisible(m_content.isInOrder);
    if (mode == LayoutMode::Wide) {
        arrangeWide();
    } else {
        arrangeStacked();
    }
}

bool OptionCard::event(QEvent* event) {
    const bool mayHaveChanged =
        event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (mayHaveChanged && isTooTight() != m_isTight) {
        setLayoutMode(m_mode);
    }
    return Card::event(event);
}

bool OptionCard::isTooTight() const {
    const TypeScale& type = theme().type();
    const QFontMetrics letters(m_fitWords->font());
    const int rank = m_content.isInOrder ? type.scaled(RankColumnWidth) + spacing::Medium : 0;
    const int pips = m_pips ? m_pips->sizeHint().width() + spacing::Small : 0;
    const int beside = m_name->minimumSizeHint().width() + spacing::Medium + pips +
                       letters.horizontalAdvance(m_fitWords->plainText()) + 1;
    return width() < std::max(type.scaled(TightWidth), 2 * SidePadding + rank + beside);
}

void OptionCard::clearGrids() {
    for (QWidget* part : {m_rank, m_title, m_reasons, m_medicine, m_links}) {
        m_grid->removeWidget(part);
    }
    for (QWidget* part : {m_name, m_fit, m_where}) {
        m_titleGrid->removeWidget(part);
    }
    for (int column = 0; column < 5; ++column) {
        m_grid->setColumnStretch(column, 0);
    }
}

// No cell spans rows: a grid would then ask for the height of a much narrower text.
void OptionCard::arrangeWide() {
    const TypeScale& type = theme().type();
    const int tall = theme().gap(OptionVerticalPadding);
    m_grid->setContentsMargins(SidePadding, tall, SidePadding, tall);
    if (m_content.isInOrder) {
        m_grid->addWidget(m_rank, 0, 0);
    }
    m_grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    const bool hasMedicine = !m_content.medicine.isEmpty();
    m_grid->addWidget(m_reasons, 0, 2, 1, hasMedicine ? 1 : 2, Qt::AlignVCenter);
    m_grid->addWidget(m_medicine, 0, 3, Qt::AlignVCenter);
    m_grid->addWidget(m_links, 0, 4, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->setColumnStretch(2, 1);
    m_fitWords->setWordWrap(true);
    m_titleGrid->addWidget(m_name, 0, 0);
    m_titleGrid->addWidget(m_fit, 1, 0);
    m_titleGrid->addWidget(m_where, 2, 0);
    m_title->setFixedWidth(type.scaled(OptionNameWidth));
    m_medicine->setFixedWidth(type.scaled(MedicineWidth));
    m_medicine->setVisible(hasMedicine);
    m_links->setMinimumWidth(type.scaled(LinksWidth));
}

void OptionCard::arrangeStacked() {
    const int tall = theme().gap(StackedPadding);
    m_grid->setContentsMargins(SidePadding, tall, SidePadding, spacing::XSmall);
    for (QWidget* part : {m_title, m_medicine}) {
        part->setMinimumWidth(0);
        part->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_links->setMinimumWidth(0);
    if (m_content.isInOrder) {
        m_grid->addWidget(m_rank, 0, 0, Qt::AlignTop);
    }
    m_grid->addWidget(m_title, 0, 1, 1, 2);
    m_grid->addWidget(m_reasons, 1, 1, 1, 2);
    m_grid->addWidget(m_medicine, 2, 1, 1, m_isTight ? 2 : 1, Qt::AlignVCenter);
    m_grid->addWidget(m_links, m_isTight ? 3 : 2, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setColumnStretch(1, 1);
    m_medicine->setVisible(!m_content.medicine.isEmpty());
    m_titleGrid->addWidget(m_name, 0, 0);
    m_fitWords->setWordWrap(m_isTight);
    if (m_isTight) {
        m_titleGrid->addWidget(m_fit, 1, 0);
    } else {
        m_titleGrid->addWidget(m_fit, 0, 1, Qt::AlignTop | Qt::AlignRight);
    }
    m_titleGrid->addWidget(m_where, 2, 0, 1, 2);
    m_titleGrid->setColumnStretch(0, 1);
}

/// In two lines, or with its title run into the text.
void OptionCard::arrangeMedicine(bool inTwoLines) {
    if (!m_medicineText) {
        return;
    }
    m_medicineGrid->removeWidget(m_medicineText);
    m_medicineTitle->setVisible(inTwoLines);
    m_medicineText->setLead(inTwoLines ? QString() : tr("%1:").arg(m_content.medicineTitle));
    if (inTwoLines) {
        m_medicineGrid->addWidget(m_medicineText, 1, 0, 1, 2);
    } else {
        m_medicineGrid->addWidget(m_medicineText, 0, 1);
    }
}

void OptionCard::showReasons(bool allThree) {
    bool hasFor = false;
    bool hasOther = false;
    for (qsizetype i = 0; i < m_reasonRows.size(); ++i) {
        bool& isTaken = m_content.reasons[i].sign == ReasonSign::For ? hasFor : hasOther;
        m_reasonRows[i]->setVisible(allThree || !isTaken);
        isTaken = true;
    }
}

} // namespace waymark::ui
