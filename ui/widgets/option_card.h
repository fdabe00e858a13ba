// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/layout_mode.h"
#include "widgets/sign_label.h"

#include <QList>
#include <QString>

class QGridLayout;

namespace waymark::ui {

class LinkButton;

struct CardReason {
    ReasonSign sign = ReasonSign::For;
    QString text;
    QString lead; ///< bold start, "What would lift it:"; may be empty
};

/// Everything an option card shows; empty fields leave their place empty.
struct OptionCardContent {
    QString rank;     ///< "1=", "5", "–"
    QString rankNote; ///< "tied"
    QString name;
    int pips = -1;    ///< 0 to 4; below 0: none
    QString fitWords; ///< "Strong fit"
    int pipsLow = 0;  ///< how far open answers could move the fit; alike: not at all
    int pipsHigh = 0;
    QString reachWords; ///< the same for screen readers
    QString own;        ///< what the person thinks of it on a concern of their own
    Icon whereIcon = Icon::None;
    QString where;
    QList<CardReason> reasons; ///< three at most are shown; two when narrow
    QString sentence;          ///< in place of reasons: what it is, where nothing is weighed
    QString medicineTitle;     ///< "Medicine"
    QString medicine;
    bool isInOrder = true; ///< false: A to Z, with no room for a number
    bool hasWhy = true;
    bool hasReadMore = true;
};

/// Of every card at 100 %, for what stands above the cards.
inline constexpr int RankColumnWidth = 56;

/// One kind of care in the ranked list.
class OptionCard : public Card, public Adaptive {
    Q_OBJECT

public:
    explicit OptionCard(const OptionCardContent& content, QWidget* parent = nullptr);

    void setLayoutMode(LayoutMode mode) override;
    void focusReadMore(); ///< after Back, focus comes back to this card

Q_SIGNALS:
    void whyRequested();
    void readMoreRequested();

protected:
    bool event(QEvent* event) override;

private:
    QWidget* createRank();
    QWidget* createFit();
    QWidget* createWhere();
    QWidget* createReasons();
    QWidget* createMedicine();
    QWidget* createLinks();
    void clearGrids();
    void arrangeWide();
    void arrangeStacked();
    /// Whether the name and the words of the fit cannot stand side by side.
    [[nodiscard]] bool isTooTight() const;
    void arrangeMedicine(bool inTwoLines);
    void showReasons(bool allThree);

    OptionCardContent m_content;
    QList<QWidget*> m_reasonRows;
    LinkButton* m_readMore = nullptr;
    QGridLayout* m_medicineGrid = nullptr;
    TextLabel* m_medicineTitle = nullptr;
    TextLabel* m_medicineText = nullptr;
    TextLabel* m_fitWords = nullptr;
    QWidget* m_pips = nullptr;
    QGridLayout* m_grid;
    QWidget* m_rank;
    QWidget* m_title;
    QGridLayout* m_titleGrid;
    QWidget* m_name;
    QWidget* m_fit;
    QWidget* m_where;
    QWidget* m_reasons;
    QWidget* m_medicine;
    QWidget* m_links;
    LayoutMode m_mode = LayoutMode::Wide;
    bool m_isTight = false; ///< too narrow even for two things side by side
};

} // namespace waymark::ui
