// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/clients_page.h"

#include "app/clients.h"
#include "app/open_casebook.h"
#include "app/session.h"
#include "pages/counselor/notes_box.h"
#include "pages/counselor/step_words.h"
#include "pages/parts/one_part.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "pages/plan/plan_field.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int LabelWidth = 240;

QWidget* createRow(const QString& label, const QString& words, QWidget* button) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Small, spacing::XSmall);
    line->setSpacing(spacing::Medium);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(TextRole::CardTitle, label));
    auto* hint = new TextLabel(TextRole::Body, words);
    hint->setTone(Token::Text2);
    texts->addWidget(hint);
    line->addLayout(texts, 1);
    line->addWidget(button, 0, Qt::AlignVCenter);
    return row;
}

} // namespace

ClientsPage::ClientsPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_parts(new OnePart) {
    QVBoxLayout* column = createColumn(this);
    m_heading = addPageHeading(column, tr("Clients"));
    column->addSpacing(spacing::Small);
    column->addWidget(m_parts);
    for (QWidget* part :
         {createHome(), createQuestion(State::AskNew), createQuestion(State::AskEnd)}) {
        m_parts->addPart(part);
    }
    column->addStretch();
}

QWidget* ClientsPage::createHome() {
    auto* home = new QWidget;
    QVBoxLayout* column = createColumn(home);
    addText(column, TextRole::Body,
            tr("What stands here is only in memory. It is for you, and never on the shared view."));
    column->addSpacing(spacing::Large);
    auto* clients = new QWidget;
    QVBoxLayout* first = createColumn(clients);
    addText(first, TextRole::CardTitle, tr("Clients in this session"));
    first->addSpacing(spacing::XSmall);
    addList(first);
    first->addSpacing(spacing::Large);
    addLabel(first);
    first->addSpacing(spacing::Large);
    addChoices(first);
    first->addStretch();
    auto* notes = new QWidget;
    QVBoxLayout* second = createColumn(notes);
    addNotes(second);
    second->addStretch();
    column->addWidget(new TwoColumns(clients, notes));
    return home;
}

void ClientsPage::addList(QVBoxLayout* column) {
    auto* list = new RowList;
    list->setAccessibleName(tr("Clients in this session"));
    const QList<Clients::Row> rows = session().clients().rows();
    for (int i = 0; i < rows.size(); ++i) {
        const Clients::Row& row = rows[i];
        const QString words = tr("%1, since %2").arg(stepName(row.step), row.started);
        auto* open = new Button(row.isCurrent ? tr("Go on") : tr("Open"));
        open->setAccessibleName(row.isCurrent ? tr("Go on with %1").arg(row.label)
                                              : tr("Open %1").arg(row.label));
        connect(open, &Button::clicked, this, [this, i] { openClient(i); });
        list->addRow(createRow(row.label, words, open));
    }
    column->addWidget(list);
}

void ClientsPage::addNotes(QVBoxLayout* column) {
    const QString name = tr("Notes on %1").arg(session().clients().label());
    addText(column, TextRole::CardTitle, name);
    addText(column, TextRole::Hint,
            tr("Never on the shared view, on paper, or in a file that is given away. "
               "Kept only in your casebook."))
        ->setTone(Token::Text2);
    column->addSpacing(spacing::XSmall);
    m_notes = createNotesBox(name, session().clients().current().notes);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { session().clients().setNotes(m_notes->toPlainText()); });
    column->addWidget(m_notes);
}

void ClientsPage::addLabel(QVBoxLayout* column) {
    m_label = addField(column, tr("Label of this client"));
    m_label->setText(session().clients().label());
    m_label->setMaximumWidth(LabelWidth);
    m_label->setMaxLength(static_cast<int>(ClientRecord::LongestLabel) / 4);
    m_labelWarning = addText(column, TextRole::BodyStrong, tr("Do not type a name here."));
    m_labelWarning->setTone(Token::CautionFg);
    m_labelWarning->hide();
    connect(m_label, &QLineEdit::textEdited, this, [this] {
        if (m_labelWarning->isHidden()) {
            m_labelWarning->show();
            Q_EMIT announced(m_labelWarning->plainText());
        }
    });
    connect(m_label, &QLineEdit::editingFinished, this,
            [this] { session().clients().setLabel(m_label->text()); });
}

void ClientsPage::addChoices(QVBoxLayout* column) {
    Clients& clients = session().clients();
    auto* list = new TickCard({tr("Keep several clients in this list"),
                               tr("Only in memory. All go when the session ends"),
                               {}});
    list->setChecked(clients.keepsList());
    connect(list, &TickCard::toggled, this, [this](bool keeps) {
        session().clients().setKeepsList(keeps);
        m_newQuestion->setPlainText(newQuestion());
    });
    column->addWidget(list);
    column->addSpacing(spacing::Small);
    auto* notice = new TickCard({tr("Put the notice of 42 CFR part 2 on saved and printed copies"),
                                 tr("Only some programs need it. Have counsel confirm the wording"),
                                 {}});
    notice->setChecked(clients.carriesNotice());
    connect(notice, &TickCard::toggled, this,
            [this](bool carries) { session().clients().setCarriesNotice(carries); });
    column->addWidget(notice);
}

QWidget* ClientsPage::createQuestion(State state) {
    auto* question = new QWidget;
    QVBoxLayout* column = createColumn(question, spacing::Medium);
    const bool isNew = state == State::AskNew;
    auto* heading = TextLabel::heading(
        TextRole::PartHeading,
        isNew ? newQuestion() : tr("Erase all clients of this session from memory?"));
    (isNew ? m_newQuestion : m_endQuestion) = heading;
    column->addWidget(heading);
    addText(column, TextRole::Body, tr("Copies you have printed or saved stay."));
    return question;
}

QString ClientsPage::newQuestion() const {
    const QString label = session().clients().label();
    return session().clients().keepsList()
               ? tr("Start a new client? %1 waits in the list.").arg(label)
               : tr("Erase %1 from memory?").arg(label);
}

PageFrame ClientsPage::frame() const {
    PageFrame frame;
    frame.name = tr("Clients");
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    switch (m_state) {
    case State::Home:
        frame.primary = tr("New &client");
        frame.secondary = {tr("&End session: erase all"), tr("Ca&sebook")};
        break;
    case State::AskNew:
        frame.primary = session().clients().keepsList() ? tr("&Start a new client")
                                                        : tr("&Erase and start new");
        frame.secondary = {tr("No, &go back")};
        break;
    case State::AskEnd:
        frame.primary = tr("&Erase all");
        frame.secondary = {tr("No, &go back")};
        break;
    }
    return frame;
}

bool ClientsPage::finish() {
    switch (m_state) {
    case State::Home:
        show(State::AskNew);
        break;
    case State::AskNew:
        startNew();
        break;
    case State::AskEnd:
        endSession();
        break;
    }
    return false;
}

void ClientsPage::pressSecondary(int index) {
    if (m_state != State::Home) {
        show(State::Home);
    } else if (index == 0) {
        show(State::AskEnd);
    } else {
        Q_EMIT routeRequested({Screen::Casebook});
    }
}

void ClientsPage::show(State state) {
    m_state = state;
    m_newQuestion->setPlainText(newQuestion());
    m_parts->setCurrentIndex(static_cast<int>(state));
    Q_EMIT frameChanged();
    // Read from there, and in sight.
    TextLabel* start = state == State::AskNew   ? m_newQuestion
                       : state == State::AskEnd ? m_endQuestion
                                                : m_heading;
    start->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::startNew() {
    session().clients().startNew();
    Q_EMIT restartRequested();
}

void ClientsPage::endSession() {
    session().clients().endSession();
    Q_EMIT restartRequested();
}

void ClientsPage::openClient(int row) {
    if (row == 0) {
        Q_EMIT nextRequested();
        return;
    }
    (void)session().clients().open(row);
    Q_EMIT routeRequested({Screen::CheckAnswers});
}

} // namespace waymark::ui
