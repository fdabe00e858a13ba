// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/casebook_page.h"

#include "app/clients.h"
#include "app/fault_key.h"
#include "app/language.h"
#include "app/open_casebook.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/file_place.h"
#include "pages/parts/one_part.h"
#include "pages/parts/page_parts.h"
#include "pages/saving/passphrase_words.h"
#include "pages/saving/work_part.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString dayOf(const std::string& instant) {
    const QDateTime time = QDateTime::fromString(toQt(instant), Qt::ISODate).toLocalTime();
    return CasebookPage::tr("%1, %2").arg(dateWords(time.date()), timeWords(time.time()));
}

QString openWords() {
    return CasebookPage::tr("The casebook is open.");
}

} // namespace

CasebookPage::CasebookPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_errors(new ErrorSummary)
    , m_parts(new OnePart) {
    QVBoxLayout* column = createColumn(this);
    addErrors(column, m_errors);
    m_heading = addPageHeading(column, tr("Casebook"));
    column->addSpacing(spacing::Small);
    column->addWidget(m_parts);
    m_work = new WorkPart;
    connect(m_work, &WorkPart::cancelRequested, &session.casebook(), &OpenCasebook::cancel);
    for (QWidget* part : {createClosed(), static_cast<QWidget*>(m_work), createOpen()}) {
        m_parts->addPart(part);
    }
    column->addStretch();
    connect(&session.casebook(), &OpenCasebook::finished, this, &CasebookPage::finishWork);
    if (session.casebook().isBusy()) {
        m_state = State::Working;
    } else if (session.casebook().book() != nullptr) {
        m_state = State::Open;
        m_said->setPlainText(openWords());
        fillList();
    }
    m_parts->setCurrentIndex(static_cast<int>(m_state));
}

QWidget* CasebookPage::createClosed() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    addText(column, TextRole::Body,
            tr("A casebook is a folder with one file for each client. One passphrase opens it. "
               "The names of the files tell nothing."));
    addText(column, TextRole::Body,
            tr("In a folder without a casebook, a new one is made. No one can open it without the "
               "passphrase."));
    column->addSpacing(spacing::Small);
    m_words = addPassphraseBox(column, tr("Passphrase of the casebook"));
    addShowTick(column, {m_words});
    column->addStretch();
    return part;
}

QWidget* CasebookPage::createOpen() {
    m_open = new QWidget;
    QVBoxLayout* column = createColumn(m_open, spacing::Small);
    m_said = addText(column, TextRole::Body, {});
    m_list = new QWidget;
    column->addWidget(m_list);
    column->addStretch();
    return m_open;
}

void CasebookPage::fillList() {
    auto* list = new QWidget;
    QVBoxLayout* column = createColumn(list, spacing::Small);
    const Casebook& book = *session().casebook().book();
    if (book.entries().empty()) {
        addText(column, TextRole::Body, tr("No case is kept here yet."));
    } else {
        auto* rows = new RowList;
        rows->setAccessibleName(tr("Cases in this casebook"));
        for (const CasebookEntry& entry : book.entries()) {
            rows->addRow(createCase(entry));
        }
        column->addWidget(rows);
    }
    for (const Casebook::Unreadable& file : book.unreadable()) {
        const QString why = session().text(faultKey(file.fault));
        addText(column, TextRole::Body, tr("%1: %2").arg(toQt(file.file), why))
            ->setTone(Token::CautionFg);
    }
    auto* old = m_open->layout()->replaceWidget(m_list, list);
    m_list->hide();
    m_list->deleteLater();
    delete old;
    m_list = list;
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(list);
    }
}

QWidget* CasebookPage::createCase(const CasebookEntry& entry) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Small, spacing::XSmall);
    line->setSpacing(spacing::Medium);
    const QString label = toQt(entry.label);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(TextRole::CardTitle, label));
    auto* when = new TextLabel(TextRole::Body, tr("Last kept: %1").arg(dayOf(entry.changed)));
    when->setTone(Token::Text2);
    texts->addWidget(when);
    line->addLayout(texts, 1);
    const QString file = toQt(entry.file);
    auto* remove =
        new LinkButton(tr("Delete"), tr("Delete %1, kept %2").arg(label, dayOf(entry.changed)));
    // The list that holds the button is made anew.
    connect(
        remove, &LinkButton::clicked, this, [this, file] { this->remove(file); },
        Qt::QueuedConnection);
    line->addWidget(remove, 0, Qt::AlignVCenter);
    auto* open = new Button(tr("Open"));
    open->setAccessibleName(tr("Open %1, kept %2").arg(label, dayOf(entry.changed)));
    connect(
        open, &Button::clicked, this, [this, file] { take(file); }, Qt::QueuedConnection);
    line->addWidget(open, 0, Qt::AlignVCenter);
    return row;
}

PageFrame CasebookPage::frame() const {
    PageFrame frame;
    frame.name = tr("Casebook");
    frame.canGoBack = m_state != State::Working;
    if (m_state == State::Closed) {
        frame.primary = tr("Choose a &folder");
    } else if (m_state == State::Open) {
        frame.primary = tr("&Keep %1 here").arg(session().clients().label());
        frame.secondary = {tr("&Close the casebook")};
    }
    frame.isQuestion = m_state == State::Closed;
    return frame;
}

bool CasebookPage::finish() {
    if (m_state == State::Closed) {
        chooseFolder();
    } else if (m_state == State::Open) {
        keep();
    }
    return false;
}

void CasebookPage::pressSecondary(int index) {
    Q_UNUSED(index)
    session().casebook().close();
    show(State::Closed);
}

bool CasebookPage::focusStart() {
    if (m_state != State::Closed) {
        return false;
    }
    m_words->setFocus(Qt::OtherFocusReason);
    return true;
}

void CasebookPage::show(State state) {
    m_state = state;
    m_parts->setCurrentIndex(static_cast<int>(state));
    Q_EMIT frameChanged();
    if (state == State::Working) {
        m_work->focusCancel();
    } else if (!focusStart()) {
        m_heading->setFocus(Qt::OtherFocusReason);
    }
}

void CasebookPage::chooseFolder() {
    m_errors->clear();
    if (m_words->text().isEmpty()) {
        fail(tr("Type a passphrase"), m_words);
        return;
    }
    const QString folder = askWhichFolder(this);
    if (!folder.isEmpty()) {
        useFolder(folder);
    }
}

void CasebookPage::useFolder(const QString& folder) {
    show(State::Working);
    Secret words = takePassphrase(*m_words);
    if (Casebook::isIn(toStd(folder))) {
        session().casebook().open(folder, std::move(words));
    } else {
        session().casebook().create(folder, std::move(words));
    }
}

void CasebookPage::finishWork(const QString& faultKey) {
    if (!faultKey.isEmpty()) {
        show(State::Closed);
        fail(session().text(faultKey), m_words);
        return;
    }
    m_said->setPlainText(openWords());
    fillList();
    show(State::Open);
    Q_EMIT announced(m_said->plainText());
}

void CasebookPage::keep() {
    m_errors->clear();
    const QString fault = session().casebook().keepCurrent();
    if (!fault.isEmpty()) {
        fail(session().text(fault), m_open);
        return;
    }
    m_said->setPlainText(tr("Kept: %1.").arg(session().clients().label()));
    fillList();
    Q_EMIT announced(m_said->plainText());
}

void CasebookPage::take(const QString& file) {
    m_errors->clear();
    const QString fault = session().casebook().take(file);
    if (!fault.isEmpty()) {
        fail(session().text(fault), m_open);
        return;
    }
    Q_EMIT routeRequested(
        {session().casebook().replayed() ? Screen::Replay : Screen::CheckAnswers});
}

void CasebookPage::remove(const QString& file) {
    m_errors->clear();
    const QString fault = session().casebook().remove(file);
    if (!fault.isEmpty()) {
        fail(session().text(fault), m_open);
        return;
    }
    m_said->setPlainText(tr("Deleted. An expert may still find parts of a deleted file."));
    fillList();
    Q_EMIT announced(m_said->plainText());
}

void CasebookPage::fail(const QString& message, QWidget* field) {
    m_errors->clear();
    m_errors->add(message, field);
    m_errors->present();
}

} // namespace waymark::ui
