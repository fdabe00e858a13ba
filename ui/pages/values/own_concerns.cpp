// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/values/own_concerns.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/options/result_words.h"
#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/frame_window.h"
#include "widgets/link_button.h"
#include "widgets/step_table.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostLetters = 60;

} // namespace

OwnConcerns::OwnConcerns(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(createColumn(this, spacing::Small))
    , m_box(new QLineEdit)
    , m_row(new QWidget) {
    const QString title = session.text(u"values.own.title"_s);
    auto* heading = TextLabel::heading(TextRole::PartHeading, title);
    m_column->addWidget(heading);
    addText(m_column, TextRole::Hint, session.text(u"values.own.hint"_s))->setTone(Token::Text2);
    m_box->setAccessibleName(title);
    m_box->setMaxLength(MostLetters);
    m_box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_box, 1);
    auto* button = new Button(tr("Add"));
    button->setAccessibleName(tr("Add: %1").arg(title));
    connect(button, &Button::clicked, this, &OwnConcerns::add);
    row->addWidget(button);
    m_column->addWidget(m_row);
    fill();
}

void OwnConcerns::fill() {
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater();
    }
    const auto& concerns = m_session.currentCase().concerns;
    m_list = new QWidget;
    QVBoxLayout* column = createColumn(m_list, spacing::Small);
    for (std::size_t i = 0; i < concerns.size(); ++i) {
        column->addWidget(createConcern(i));
    }
    m_row->setVisible(concerns.size() < OwnConcern::MaxCount);
    m_column->addWidget(m_list);
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(m_list);
    }
}

QWidget* OwnConcerns::createConcern(std::size_t index) {
    const QString name = toQt(m_session.currentCase().concerns[index].name);
    auto* concern = new QWidget;
    QVBoxLayout* column = createColumn(concern);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::CardTitle, name), 1, Qt::AlignVCenter);
    auto* gone = new LinkButton(tr("Remove"), tr("Remove: %1").arg(name));
    connect(gone, &LinkButton::clicked, this, [this, index] { remove(index); });
    head->addWidget(gone);
    column->addLayout(head);
    column->addWidget(createRatings(index));
    return concern;
}

StepTable* OwnConcerns::createRatings(std::size_t index) {
    const OwnConcern& concern = m_session.currentCase().concerns[index];
    QList<StepTableRow> rows;
    for (const QString& option : shownOptions(m_session)) {
        rows.append({option,
                     optionName(m_session, option),
                     m_session.text(u"option.%1.short"_s.arg(option)),
                     static_cast<int>(concern.of(toStd(option))),
                     {}});
    }
    auto* ratings =
        new StepTable({m_session.text(u"concern.hurts"_s), m_session.text(u"concern.neutral"_s),
                       m_session.text(u"concern.helps"_s)},
                      rows);
    ratings->setAccessibleName(toQt(concern.name));
    connect(ratings, &StepTable::chosenChanged, this,
            [this, index](const QString& option, int step) { rate(index, option, step); });
    return ratings;
}

bool OwnConcerns::add() {
    const QString name = m_box->text().simplified();
    auto concerns = m_session.currentCase().concerns;
    const bool isThere =
        std::ranges::find(concerns, toStd(name), &OwnConcern::name) != concerns.end();
    if (name.isEmpty() || isThere || concerns.size() >= OwnConcern::MaxCount) {
        return false;
    }
    concerns.push_back({toStd(name), {}});
    m_session.setConcerns(concerns);
    m_box->clear();
    fill();
    if (auto* ratings = m_list->findChildren<StepTable*>().constLast()) {
        ratings->focusFirst();
    }
    Q_EMIT announced(tr("Added: %1").arg(name));
    return true;
}

void OwnConcerns::rate(std::size_t index, const QString& option, int step) {
    auto concerns = m_session.currentCase().concerns;
    concerns[index].ratings.insert_or_assign(toStd(option), static_cast<OwnRating>(step));
    m_session.setConcerns(concerns);
}

void OwnConcerns::remove(std::size_t index) {
    auto concerns = m_session.currentCase().concerns;
    concerns.erase(concerns.begin() + static_cast<std::ptrdiff_t>(index));
    m_session.setConcerns(concerns);
    fill();
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
