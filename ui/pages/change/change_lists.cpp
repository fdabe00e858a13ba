// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/change/change_lists.h"

#include "app/session.h"
#include "pages/change/change_card.h"
#include "pages/parts/fold.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qsizetype ShownPairs = 4;

} // namespace

ChangeLists::ChangeLists(const ChangeView& view, const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    QVBoxLayout* column = createColumn(this);
    column->addSpacing(spacing::Small);
    column->addWidget(new TwoColumns(
        createList(tr("Find out"), view.findOut, session.text(u"change.find-out.none"_s)),
        createList(tr("Can be arranged"), view.arrange, session.text(u"change.arrange.none"_s))));
    if (!view.pairs.isEmpty()) {
        column->addWidget(createPairs(view.pairs));
    }
    column->addSpacing(spacing::Small);
    column->addWidget(createGiven(view.given));
    makeNamesUnique(this);
}

QWidget* ChangeLists::createList(const QString& heading, const QList<ChangeItem>& items,
                                 const QString& empty) {
    auto* list = new QWidget;
    QVBoxLayout* column = createColumn(list, spacing::Small);
    column->addWidget(TextLabel::heading(TextRole::PartHeading, heading));
    for (const ChangeItem& item : items) {
        column->addWidget(createCard(item));
    }
    if (items.isEmpty()) {
        addText(column, TextRole::Body, empty)->setTone(Token::Text2);
    }
    column->addStretch();
    return list;
}

QWidget* ChangeLists::createPairs(const QList<ChangeItem>& pairs) {
    auto* both = new QWidget;
    QVBoxLayout* column = createColumn(both, spacing::Small);
    column->setContentsMargins(0, spacing::Large, 0, 0);
    column->addWidget(TextLabel::heading(TextRole::PartHeading, m_session.text(u"change.pairs"_s)));
    const qsizetype shown = std::min(ShownPairs, pairs.size());
    for (qsizetype i = 0; i < shown; ++i) {
        column->addWidget(createCard(pairs[i]));
    }
    if (shown < pairs.size()) {
        auto* more = new QWidget;
        QVBoxLayout* rest = createColumn(more, spacing::Small);
        for (qsizetype i = shown; i < pairs.size(); ++i) {
            rest->addWidget(createCard(pairs[i]));
        }
        const Fold fold({tr("Show %1 more").arg(pairs.size() - shown), tr("Show fewer"),
                         m_session.text(u"change.pairs"_s)},
                        more, both);
        column->addWidget(fold.link(), 0, Qt::AlignLeft);
        column->addWidget(fold.body());
    }
    return both;
}

QWidget* ChangeLists::createGiven(const QStringList& sentences) {
    auto* given = new QWidget;
    QVBoxLayout* column = createColumn(given);
    addText(column, TextRole::Hint, m_session.text(u"change.given.note"_s))->setTone(Token::Text2);
    if (!sentences.isEmpty()) {
        auto* lines = new QWidget;
        QVBoxLayout* list = createColumn(lines, spacing::XSmall);
        for (const QString& sentence : sentences) {
            addText(list, TextRole::Body, sentence);
        }
        const Fold fold({tr("Show what counts anyway"), tr("Hide what counts anyway"), {}}, lines,
                        given);
        column->addWidget(fold.link(), 0, Qt::AlignLeft);
        column->addWidget(fold.body());
    }
    return given;
}

ChangeCard* ChangeLists::createCard(const ChangeItem& item) {
    auto* card = new ChangeCard(item);
    connect(card, &ChangeCard::tryRequested, this,
            [this, card, item](bool on) { Q_EMIT tryRequested(card, item, on); });
    connect(card, &ChangeCard::keepRequested, this, [this, item] { Q_EMIT keepRequested(item); });
    connect(card, &ChangeCard::answerRequested, this, &ChangeLists::answerRequested);
    return card;
}

} // namespace waymark::ui
