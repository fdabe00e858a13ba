// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/open_page.h"

#include "app/fault_key.h"
#include "app/open_casebook.h"
#include "app/qt_text.h"
#include "app/saved_case.h"
#include "app/second_view.h"
#include "app/session.h"
#include "pages/parts/file_place.h"
#include "pages/parts/one_part.h"
#include "pages/parts/page_parts.h"
#include "pages/saving/passphrase_words.h"
#include "pages/saving/work_part.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString NoPassphrase = u"saving.fault.no-passphrase"_s;

/// A question this version has is said in its words; every other name stands as it is in the file.
QString leftOutWords(const Session& session, const LeftOut& one) {
    const QString key = u"variable.%1.short"_s.arg(toQt(one.name));
    if (one.part == "/answers" && session.texts().has(toStd(key))) {
        LeftOut value = one;
        value.name.clear();
        return OpenPage::tr("%1: %2").arg(session.text(key), toQt(wordsOf(value)));
    }
    return toQt(wordsOf(one));
}

OpenFor purposeOf(const QString& word) {
    for (const OpenFor purpose : {OpenFor::SomeoneElse, OpenFor::EarlierTime}) {
        if (openWord(purpose) == word) {
            return purpose;
        }
    }
    return OpenFor::GoingOn;
}

} // namespace

QString openWord(OpenFor purpose) {
    switch (purpose) {
    case OpenFor::SomeoneElse:
        return u"someone-else"_s;
    case OpenFor::EarlierTime:
        return u"earlier"_s;
    case OpenFor::GoingOn:
        break;
    }
    return {};
}

OpenPage::OpenPage(const QString& purpose, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_for(purposeOf(purpose))
    , m_errors(new ErrorSummary)
    , m_parts(new OnePart) {
    QVBoxLayout* column = createColumn(this);
    addErrors(column, m_errors);
    addPageHeading(column, tr("Open a saved file"));
    column->addSpacing(spacing::Small);
    column->addWidget(m_parts);
    m_work = new WorkPart;
    connect(m_work, &WorkPart::cancelRequested, &session.savedCase(), &SavedCase::cancel);
    for (QWidget* part :
         {createChoose(), createPassphrase(), static_cast<QWidget*>(m_work), createLeftOut()}) {
        m_parts->addPart(part);
    }
    column->addStretch();
    connect(&session.savedCase(), &SavedCase::finished, this, &OpenPage::finishWork);
}

QWidget* OpenPage::createChoose() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    addText(column, TextRole::Body,
            tr("Choose a file that this tool saved. It was called notes.wmk at first."));
    if (m_for != OpenFor::GoingOn) {
        addText(column, TextRole::Body,
                tr("It is put beside the answers so far. It takes the place of nothing."));
    } else if (session().hasAnswers()) {
        addText(column, TextRole::Body, tr("What is in it takes the place of the answers so far."));
    }
    column->addStretch();
    return part;
}

QWidget* OpenPage::createPassphrase() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    m_file = addText(column, TextRole::Body, {});
    m_words = addPassphraseBox(column, tr("Passphrase"));
    addShowTick(column, {m_words});
    column->addStretch();
    return part;
}

QWidget* OpenPage::createLeftOut() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    m_other = TextLabel::heading(TextRole::PartHeading,
                                 tr("The file is open. Another version of this tool made it."));
    column->addWidget(m_other);
    addText(column, TextRole::Body, tr("This version does not know these parts of it:"));
    auto* list = new QWidget;
    m_leftOut = createColumn(list, spacing::XSmall);
    column->addWidget(list);
    addText(column, TextRole::Body,
            m_for == OpenFor::GoingOn
                ? tr("They count for nothing here. They stay in the file when you save it again.")
                : tr("They count for nothing here. The file stays as it is."));
    column->addStretch();
    return part;
}

PageFrame OpenPage::frame() const {
    PageFrame frame;
    frame.name = tr("Open a saved file");
    frame.canGoBack = m_state != State::Working;
    if (m_state == State::Choose) {
        frame.primary = tr("Choose a &file");
    } else if (m_state == State::Passphrase) {
        frame.primary = tr("&Open it");
        frame.secondary = QStringList{tr("Choose another &file")};
    } else if (m_state == State::LeftOut) {
        frame.primary = m_for == OpenFor::GoingOn ? tr("&See the answers") : tr("&Go on");
    }
    frame.isQuestion = m_state == State::Passphrase;
    return frame;
}

bool OpenPage::finish() {
    if (m_state == State::Choose) {
        choose();
    } else if (m_state == State::Passphrase) {
        open();
    } else if (m_state == State::LeftOut) {
        goOn();
    }
    return false;
}

void OpenPage::pressSecondary(int index) {
    Q_UNUSED(index)
    choose();
}

bool OpenPage::focusStart() {
    if (m_state != State::Passphrase) {
        return false;
    }
    m_words->setFocus(Qt::OtherFocusReason);
    return true;
}

void OpenPage::show(State state) {
    m_state = state;
    m_parts->setCurrentIndex(static_cast<int>(state));
    Q_EMIT frameChanged();
    if (state == State::Working) {
        m_work->focusCancel();
    } else if (state == State::LeftOut) {
        m_other->setFocus(Qt::OtherFocusReason);
    } else {
        (void)focusStart();
    }
}

void OpenPage::choose() {
    const QString path = askWhatToOpen(this);
    if (path.isEmpty()) {
        return;
    }
    m_errors->clear();
    m_path = path;
    m_file->setPlainText(tr("%1 has a passphrase.").arg(placeWords(path)));
    try {
        if (caseFileForm(toStd(path)) == CaseFileForm::Sealed) {
            show(State::Passphrase);
            return;
        }
    } catch (const CaseFileError& error) {
        show(State::Choose);
        fail(session().text(faultKey(error.fault())), this);
        return;
    }
    show(State::Working);
    read(Secret());
}

void OpenPage::open() {
    m_errors->clear();
    if (m_words->text().isEmpty()) {
        fail(session().text(NoPassphrase), m_words);
        return;
    }
    show(State::Working);
    read(takePassphrase(*m_words));
}

void OpenPage::read(Secret passphrase) {
    SavedCase& saved = session().savedCase();
    if (m_for == OpenFor::GoingOn) {
        saved.open(m_path, std::move(passphrase));
        return;
    }
    const OtherView kind =
        m_for == OpenFor::EarlierTime ? OtherView::EarlierTime : OtherView::SomeoneElse;
    saved.look(
        m_path, std::move(passphrase),
        [&second = session().secondView(), kind](const Case& other) { second.take(kind, other); });
}

void OpenPage::finishWork(const QString& faultKey) {
    if (faultKey.isEmpty() && (session().savedCase().leftOut().empty() || isReplayed())) {
        goOn();
        return;
    }
    if (faultKey.isEmpty()) {
        showLeftOut();
        return;
    }
    const bool isPassphrase =
        faultKey.endsWith("passphrase"_L1) || faultKey.endsWith("canceled"_L1);
    show(isPassphrase ? State::Passphrase : State::Choose);
    fail(session().text(faultKey), isPassphrase ? static_cast<QWidget*>(m_words) : this);
}

/// The page after this one says itself what was left out.
bool OpenPage::isReplayed() const {
    return m_for == OpenFor::GoingOn && session().casebook().replayed().has_value();
}

void OpenPage::showLeftOut() {
    for (const LeftOut& one : session().savedCase().leftOut()) {
        addText(m_leftOut, TextRole::Body, leftOutWords(session(), one));
    }
    show(State::LeftOut);
    Q_EMIT announced(m_other->plainText());
}

void OpenPage::goOn() {
    if (m_for != OpenFor::GoingOn) {
        Q_EMIT announced(tr("The file is open."));
        Q_EMIT routeRequested({Screen::People});
        return;
    }
    Q_EMIT announced(isReplayed() ? tr("The file is open.")
                                  : tr("The file is open. These are the answers in it."));
    Q_EMIT routeRequested({isReplayed() ? Screen::Replay : Screen::CheckAnswers});
}

void OpenPage::fail(const QString& message, QWidget* field) {
    m_errors->clear();
    m_errors->add(message, field);
    m_errors->present();
}

} // namespace waymark::ui
